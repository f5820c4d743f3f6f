package org.gloss.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.attempt.SavedAnnotation;
import org.gloss.store.Lesson;
import org.gloss.store.School;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// What a browser sends to the channel of an attempt, and what it hears.
record Channel(School school, UUID attempt) {

  static Channel of(Lesson lesson) {
    return new Channel(lesson.school(), lesson.attempt().id());
  }

  /// A mark as a browser writes it.
  static String json(SavedAnnotation mark) {
    return
"""
{"id": "%s", "rev": %d, "start": %d, "end": %d, "label": "%s", "reason": "", "removed": %b}\
"""
        .formatted(
            mark.annotation().id(),
            mark.revision(),
            mark.annotation().span().start(),
            mark.annotation().span().end(),
            mark.annotation().label(),
            mark.removed());
  }

  /// Sends marks as somebody who is signed in.
  MockHttpServletResponse send(Account who, String body) {
    return perform(request(body).header("X-Gloss", "1").with(Web.as(school, who)));
  }

  /// A request that lacks everything but its body.
  MockHttpServletRequestBuilder request(String body) {
    return post("/channel/attempts/{attempt}/annotations", attempt)
        .contentType(MediaType.APPLICATION_JSON)
        .characterEncoding(StandardCharsets.UTF_8)
        .content(body);
  }

  /// Sends any request.
  MockHttpServletResponse perform(MockHttpServletRequestBuilder request) {
    try {
      return Web.of(school).perform(request).andReturn().getResponse();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
