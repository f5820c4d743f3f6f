package org.gloss.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gloss.account.Account;
import org.gloss.store.Lesson;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.ClassUtils;

/// What every answer carries, and what every address refuses.
@OnH2
class EveryAnswerTest {

  private static final Map<String, String> HEADERS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin");

  /// Kind of answer, what asks for it, its status.
  record Kind(String name, MockHttpServletRequestBuilder asks, int status) {

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Kind> kinds() {
    String marks = "/channel/attempts/" + new UUID(0, 1) + "/annotations";
    return Stream.of(
        new Kind("page", get("/sign-in"), 200),
        new Kind("request of a page", post("/?v-r=uidl").content("x"), 200),
        new Kind("script", get("/annotator/passage-annotator.js"), 200),
        new Kind("stylesheet", get("/aura/aura.css"), 200),
        new Kind("no such file", get("/VAADIN/build/none.js"), 200),
        new Kind("page for some", get("/classes"), 302),
        new Kind("download", get("/VAADIN/dynamic/resource/0/x/gradebook.csv"), 200),
        new Kind("channel, nobody", post(marks).header("X-Gloss", "1").content("[]"), 401),
        new Kind("channel, without its header", post(marks).content("[]"), 403),
        new Kind("channel, no such address", get("/channel/nonsense"), 401),
        new Kind("sign-in, failed", post("/sign-in").with(csrf()), 302),
        new Kind("sign-in, stale", post("/sign-in"), 302),
        new Kind("sign-out", post("/logout").with(csrf()), 302),
        new Kind("form, stale", post("/classes"), 403),
        new Kind("method", request(HttpMethod.PUT, "/sign-in"), 405),
        new Kind("error", get("/error"), 302));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindOfAnswerCarriesEveryHeader(Kind kind, School school) throws Exception {
    MockHttpServletResponse answer = Web.of(school).perform(kind.asks()).andReturn().getResponse();

    assertThat(answer.getStatus()).isEqualTo(kind.status());
    assertGuarded(answer);
    assertThat(answer.getHeader("Server")).isNull();
    assertThat(answer.getHeader("X-Powered-By")).isNull();
    assertThat(answer.getHeaderNames()).noneMatch(name -> name.startsWith("Access-Control-"));
    if (answer.getContentAsByteArray().length > 0) {
      assertThat(answer.getContentType())
          .containsPattern(
              "^(text/html|application/json);.*UTF-8|^text/(css|javascript)|^application/");
    }
    assertThat(answer.getHeader("Strict-Transport-Security")).isNull();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void overTlsBrowsersAreToldToComeBackOverTls(Kind kind, School school) throws Exception {
    MockHttpServletResponse answer =
        Web.of(school).perform(kind.asks().secure(true)).andReturn().getResponse();

    assertThat(answer.getHeader("Strict-Transport-Security")).isEqualTo("max-age=31536000");
  }

  @Test
  void everyPageCarriesThemForEverybodyAndIsKeptByNoCache(School school) throws Exception {
    Lesson lesson = Lesson.practice(school);
    assertThat(addresses(lesson)).hasSizeGreaterThan(30);
    for (String address : addresses(lesson)) {
      for (Account who : List.of(lesson.student(), lesson.teacher())) {
        MockHttpServletResponse answer =
            Web.of(school)
                .perform(get(address).with(Web.as(school, who)))
                .andReturn()
                .getResponse();
        assertGuarded(answer);
        assertThat(answer.getHeader("Cache-Control")).as(address).isEqualTo("no-store");
      }
    }
  }

  @Test
  void whatAChannelAnswersIsKeptByNoCache(School school) {
    Lesson lesson = Lesson.practice(school);

    MockHttpServletResponse answer = Channel.of(lesson).send(lesson.student(), "[]");

    assertThat(answer.getStatus()).isEqualTo(200);
    assertGuarded(answer);
    assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "LINK", "get"})
  void methodsThatNothingUsesAreRefused(String method, School school) throws Exception {
    Lesson lesson = Lesson.practice(school);
    for (String address :
        List.of("/", "/sign-in", "/styles/gloss.css", "/channel/attempts/1/annotations", "/x")) {
      MockHttpServletResponse answer =
          Web.of(school)
              .perform(
                  request(HttpMethod.valueOf(method), address)
                      .header("X-Gloss", "1")
                      .with(Web.as(school, lesson.student())))
              .andReturn()
              .getResponse();
      assertThat(answer.getStatus()).isEqualTo(405);
      assertThat(answer.getHeader("Allow")).isEqualTo("GET, HEAD, POST");
      assertThat(answer.getContentAsString()).contains("Not possible here");
    }
  }

  private static void assertGuarded(MockHttpServletResponse answer) {
    HEADERS.forEach((name, value) -> assertThat(answer.getHeaders(name)).containsExactly(value));
    assertThat(answer.getHeader("Permissions-Policy")).contains("camera=()", "microphone=()");
    assertThat(answer.getHeaders("Content-Security-Policy"))
        .singleElement()
        .asString()
        .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'");
  }

  private static List<String> addresses(Lesson lesson) {
    ClassPathScanningCandidateComponentProvider scanner =
        new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
    return scanner.findCandidateComponents("org.gloss").stream()
        .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
        .map(view -> view.getAnnotation(Route.class).value())
        .map(route -> "/" + route.replaceAll(":\\w+", lesson.assignment().id().toString()))
        .toList();
  }
}
