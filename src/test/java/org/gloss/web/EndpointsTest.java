package org.gloss.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gloss.account.Account;
import org.gloss.store.AccountStaff;
import org.gloss.store.KeyWork;
import org.gloss.store.Lesson;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every address that is no page, those of tomorrow included, refuses whoever it is not for.
@OnH2
class EndpointsTest {

  private record Endpoint(HttpMethod method, String pattern) {}

  /// A class and a key, and what their ids are called in addresses.
  private record Scene(Lesson lesson, KeyWork key) {

    Map<String, String> ids() {
      return Map.of(
          "attempt", lesson.attempt().id().toString(),
          "assignment", lesson.assignment().id().toString(),
          "key", key.key().id().toString(),
          "text", String.valueOf(key.draft().textNumber()));
    }

    String address(Endpoint endpoint) {
      String address = endpoint.pattern;
      for (Map.Entry<String, String> id : ids().entrySet()) {
        address = address.replace("{" + id.getKey() + "}", id.getValue());
      }
      assertThat(address).as("this test knows no id of everything in it").doesNotContain("{");
      return address;
    }
  }

  @Test
  void everyEndpointIsAChannelWithOneMethod(School school) {
    assertThat(endpoints(school))
        .hasSizeGreaterThan(3)
        .allSatisfy(
            endpoint -> {
              assertThat(endpoint.pattern).startsWith("/channel/");
              assertThat(endpoint.method).isIn(HttpMethod.GET, HttpMethod.POST);
            });
  }

  @Test
  void nobodyIsToldToSignIn(School school) throws Exception {
    Scene scene = scene(school);
    for (Endpoint endpoint : endpoints(school)) {
      assertThat(status(school, plain(scene, endpoint).header("X-Gloss", "1")))
          .as("%s", endpoint)
          .isEqualTo(401);
    }
  }

  @Test
  void everybodyWhomItDoesNotConcernIsRefused(School school) throws Exception {
    Scene scene = scene(school);
    Scene other = scene(school);
    List<Account> strangers =
        List.of(
            other.lesson.student(),
            other.lesson.teacher(),
            other.key.writer(),
            AccountStaff.administrator(school));
    for (Endpoint endpoint : endpoints(school)) {
      for (Account stranger : strangers) {
        assertThat(
                status(
                    school,
                    plain(scene, endpoint).header("X-Gloss", "1").with(Web.as(school, stranger))))
            .as("%s as %s", endpoint, stranger.role())
            .isEqualTo(403);
      }
    }
  }

  @Test
  void whatChangesSomethingIsRefusedWithoutTheHeaderOfOwnPages(School school) throws Exception {
    Scene scene = scene(school);
    for (Endpoint endpoint : endpoints(school)) {
      if (!endpoint.method.equals(HttpMethod.GET)) {
        for (Account who : List.of(scene.lesson.student(), scene.key.writer())) {
          assertThat(status(school, plain(scene, endpoint).with(Web.as(school, who))))
              .as("%s", endpoint)
              .isEqualTo(403);
        }
      }
    }
  }

  @Test
  void whomItConcernsIsLetIn(School school) throws Exception {
    Scene scene = scene(school);
    for (Endpoint endpoint : endpoints(school)) {
      Account who =
          endpoint.pattern.contains("/keys/") ? scene.key.writer() : scene.lesson.student();
      assertThat(
              status(
                  school, plain(scene, endpoint).header("X-Gloss", "1").with(Web.as(school, who))))
          .as("%s", endpoint)
          .isEqualTo(200);
    }
  }

  private static Scene scene(School school) {
    return new Scene(Lesson.practice(school), KeyWork.of(school).second());
  }

  private static MockHttpServletRequestBuilder plain(Scene scene, Endpoint endpoint) {
    return request(endpoint.method, scene.address(endpoint))
        .header("Content-Type", "application/json")
        .content("[]");
  }

  private static int status(School school, MockHttpServletRequestBuilder request) throws Exception {
    MockMvc web = Web.of(school);
    return web.perform(request).andReturn().getResponse().getStatus();
  }

  /// Those of Gloss itself, without the one that answers for faults.
  private static List<Endpoint> endpoints(School school) {
    return school.context().getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
        .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
        .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.gloss"))
        .filter(entry -> !ErrorController.class.isAssignableFrom(entry.getValue().getBeanType()))
        .flatMap(entry -> endpoints(entry.getKey()))
        .toList();
  }

  private static Stream<Endpoint> endpoints(RequestMappingInfo info) {
    assertThat(info.getMethodsCondition().getMethods()).as("%s", info).hasSize(1);
    RequestMethod method = info.getMethodsCondition().getMethods().iterator().next();
    return info.getPatternValues().stream()
        .map(pattern -> new Endpoint(method.asHttpMethod(), pattern));
  }
}
