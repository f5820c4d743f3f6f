package org.gloss.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import org.gloss.shell.Troubles.Trouble;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/// What is said when something that was done on a page fails.
class MishapTest {

  private static final Trouble FULL = new Trouble("Full", "No room.");

  private final Mishap mishap =
      new Mishap(
          thrown -> thrown instanceof IllegalStateException ? Optional.of(FULL) : Optional.empty());

  @Test
  void whatPassesIsSaidInTheWordsOfWhoKnowsIt() {
    assertThat(mishap.words(new IllegalStateException())).isEqualTo(FULL);
  }

  @Test
  void whatWasTakenAwayAndWhatIsNotTheirsIsSaidAlike() {
    Trouble denied = mishap.words(new AccessDeniedException("secret words"));
    assertThat(denied.title()).isEqualTo("This is not there any more");
    assertThat(mishap.words(new NotFoundException())).isEqualTo(denied);
  }

  @Test
  void mistakesOfOursAreSaidWithoutTheirInsides() {
    Trouble fault = mishap.words(new IllegalArgumentException("select * from secrets"));
    assertThat(fault.title()).isEqualTo("That did not work");
    assertThat(fault.words()).contains("not your fault").doesNotContain("secrets");
  }
}
