package org.gloss.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/// Who sets Gloss up without a code.
class SetupDoorTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, localhost, true",
    "127.0.0.1, 127.0.0.1, true",
    "0:0:0:0:0:0:0:1, LOCALHOST, true",
    "::1, [::1], true",
    "192.168.1.7, localhost, false",
    "10.0.0.1, 10.0.0.5, false",
    "127.0.0.1, gloss.school.example, false",
    "'', localhost, false"
  })
  void aBrowserOnTheMachineItself(String address, String name, boolean same) {
    assertThat(SetupDoor.isSameMachine(request(address, name))).isEqualTo(same);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-Forwarded-For",
        "x-forwarded-for",
        "Forwarded",
        "X-Forwarded-Host",
        "X-Real-IP",
        "Via"
      })
  void butNotThroughAProxy(String header) {
    MockHttpServletRequest request = request("127.0.0.1", "localhost");
    request.addHeader(header, "127.0.0.1");

    assertThat(SetupDoor.isSameMachine(request)).isFalse();
  }

  @Test
  void theCodeIsKeptOutOfLogs() {
    assertThat(new SetupDoor.Elsewhere("abcd-efgh", "10.0.0.1").toString()).doesNotContain("abcd");
  }

  private static MockHttpServletRequest request(String address, String name) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    request.setServerName(name);
    return request;
  }
}
