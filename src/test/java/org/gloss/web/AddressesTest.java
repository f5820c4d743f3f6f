package org.gloss.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

/// Which addresses are open to somebody who is not signed in. Pages are tested in `views`.
@OnH2
class AddressesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/annotator/passage-annotator.js",
        "/replay/outbox-replay.js",
        "/styles/gloss.css",
        "/icons/gloss.svg"
      })
  void ourOwnFilesAreThereAndOpen(String address, School school) throws Exception {
    byte[] file = getClass().getResourceAsStream("/META-INF/resources" + address).readAllBytes();
    assertThat(visit(address, school).getContentAsByteArray()).isEqualTo(file);
  }

  @Test
  void filesOfTheFrameworkAreOpen(School school) throws Exception {
    assertThat(visit("/aura/aura.css", school).getContentAsString()).contains("--aura");
    assertThat(visit("/VAADIN/build/index.js", school).getForwardedUrl()).isEqualTo(Web.PAGES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/exercises",
        "/classes",
        "/warm-up",
        "/work/0",
        "/results/0",
        "/no-such-page",
        "/h2-console",
        "/actuator",
        "/actuator/env",
        "/exercises/interview/01-introduction.md",
        "/styles/../classes"
      })
  void everythingElseAsksToSignIn(String address, School school) throws Exception {
    MockHttpServletResponse response = visit(address, school);

    assertThat(response.getForwardedUrl()).isNull();
    assertThat(response.getStatus()).isIn(302, 400, 401, 403, 404);
    assertThat(response.getContentAsString()).isEmpty();
  }

  private static MockHttpServletResponse visit(String address, School school) throws Exception {
    return Web.of(school).perform(get(address)).andReturn().getResponse();
  }
}
