package org.gloss.shell.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What is said outside of the pages when something is refused or fails.
class ErrorTextTest {

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 405, 411, 413, 429, 431, 500, 502, 503})
  void peopleReadAFewPlainWordsAndAWayOn(int status) throws Exception {
    MockHttpServletResponse answer = answer(status, "text/html,application/xhtml+xml");

    assertThat(answer.getStatus()).isEqualTo(status);
    assertThat(answer.getContentType()).isEqualTo("text/html;charset=utf-8");
    assertThat(Jsoup.parse(answer.getContentAsString()).select("h1").text()).isNotBlank();
    assertThat(Jsoup.parse(answer.getContentAsString()).select("a").attr("href"))
        .isEqualTo("/school/");
    assertThat(answer.getContentAsString()).doesNotContain("<script", "odd/path");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 405, 411, 413, 429, 431, 500, 502, 503})
  void programsReadAProblem(int status) throws Exception {
    MockHttpServletResponse answer = answer(status, "*/*");
    JsonNode problem = new ObjectMapper().readTree(answer.getContentAsString());

    assertThat(answer.getContentType()).startsWith("application/problem+json");
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("title").asString()).isNotBlank();
    assertThat(problem.path("detail").asString()).endsWith(".");
  }

  private static MockHttpServletResponse answer(int status, String accept) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/school/odd/path");
    request.setContextPath("/school");
    request.addHeader("Accept", accept);
    MockHttpServletResponse response = new MockHttpServletResponse();
    ErrorText.write(status, request, response);
    return response;
  }
}
