package org.gloss.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.gloss.account.Account;
import org.gloss.store.Lesson;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// What is sent has an end.
@OnH2
class BodyLimitTest {

  private static final String UPLOAD = "/VAADIN/dynamic/resource/0/2b0b/upload";

  @ParameterizedTest
  @ValueSource(strings = {"/?v-r=uidl", UPLOAD})
  void aStudentSendsLittleAndATeacherAnUpload(String address, School school) throws Exception {
    Lesson lesson = Lesson.practice(school);

    assertThat(status(school, lesson.student(), address, 400_000)).isEqualTo(200);
    assertThat(status(school, lesson.student(), address, 400_001)).isEqualTo(413);
    assertThat(status(school, lesson.teacher(), address, (10 << 20) + (1 << 16))).isEqualTo(200);
    assertThat(status(school, lesson.teacher(), address, (11 << 20) + 1)).isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/?v-r=uidl", UPLOAD})
  void nobodySendsMuch(String address, School school) throws Exception {
    assertThat(perform(school, asks(address).content(new byte[400_001])).getStatus())
        .isEqualTo(413);
  }

  @Test
  void aBodyWithoutALengthIsNotRead(School school) throws Exception {
    Lesson lesson = Lesson.practice(school);

    assertThat(
            perform(school, post("/?v-r=uidl").with(Web.as(school, lesson.teacher()))).getStatus())
        .isEqualTo(411);
  }

  /// As the server splits an address, which Flow looks at.
  private static MockHttpServletRequestBuilder asks(String address) {
    return address.contains("?") ? post(address) : post(address).servletPath(address);
  }

  private static int status(School school, Account who, String address, int bytes)
      throws Exception {
    return perform(school, asks(address).content(new byte[bytes]).with(Web.as(school, who)))
        .getStatus();
  }

  private static MockHttpServletResponse perform(
      School school, MockHttpServletRequestBuilder request) throws Exception {
    return Web.of(school).perform(request).andReturn().getResponse();
  }
}
