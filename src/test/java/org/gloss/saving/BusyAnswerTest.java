package org.gloss.saving;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class BusyAnswerTest {

  @ParameterizedTest
  @MethodSource("busy")
  void aChannelThatDoesNotGetItsTurnSaysSoAndWhenToComeAgain(RuntimeException busy)
      throws Exception {
    MockMvcBuilders.standaloneSetup(new Channel(busy))
        .setControllerAdvice(new BusyAnswer())
        .build()
        .perform(get("/channel/busy"))
        .andExpect(status().isServiceUnavailable())
        .andExpect(header().string("Retry-After", "2"))
        .andExpect(jsonPath("$.detail", containsString("Nothing is lost")));
  }

  static Stream<RuntimeException> busy() {
    SQLTransientConnectionException none = new SQLTransientConnectionException("all are in use");
    return Stream.of(
        new QueryTimeoutException("H2 waited for a row"),
        new CannotAcquireLockException("a deadlock, six times"),
        new CannotGetJdbcConnectionException("none", none),
        new CannotCreateTransactionException("none", none));
  }

  /// Fails as it is told.
  @RestController
  static final class Channel {

    private final RuntimeException failure;

    Channel(RuntimeException failure) {
      this.failure = failure;
    }

    @GetMapping("/channel/busy")
    String answer() {
      throw failure;
    }
  }
}
