package org.gloss.shell.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;

/// What is said outside of the pages when something is refused or fails: a few plain words for
/// people, the same as a problem of RFC 9457 for programs; nothing of what was asked, and nothing
/// of what Gloss is made of.
record ErrorText(int status, String title, String words) {

  static ErrorText of(int status) {
    return switch (status) {
      case 400, 411 ->
          new ErrorText(status, "Not understood", "The browser asked for something odd.");
      case 401 -> new ErrorText(status, "Please sign in", "Nobody is signed in on this device.");
      case 403 -> new ErrorText(status, "This is not open to you", "It may belong to another.");
      case 404 -> new ErrorText(status, "There is no such page", "Check the address.");
      case 405 -> new ErrorText(status, "Not possible here", "This address does not do that.");
      case 413, 431 -> new ErrorText(status, "Too large", "That is more than Gloss takes at once.");
      case 503 -> new ErrorText(status, "Not just now", "Please try again in a minute.");
      default ->
          status < 500
              ? new ErrorText(status, "Not possible", "The browser asked for something odd.")
              : new ErrorText(
                  status,
                  "Something went wrong",
                  "It is not your fault, and nothing that you have marked is lost. Please try"
                      + " again in a moment.");
    };
  }

  /// Answers in the form that whoever asks can read.
  static void write(int status, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ErrorText text = of(status);
    boolean page = String.valueOf(request.getHeader("Accept")).contains("text/html");
    response.setStatus(status);
    if (status == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
      response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, POST");
    }
    response.setContentType(page ? "text/html;charset=utf-8" : "application/problem+json");
    byte[] body =
        (page ? text.page(request.getContextPath() + "/") : text.problem())
            .getBytes(StandardCharsets.UTF_8);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /// @param home the address of the start
  String page(String home) {
    return """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>%s · Gloss</title></head>
        <body><h1>%s</h1><p>%s</p><p><a href="%s">To the start</a></p></body>
        </html>
        """
        .formatted(title, title, words, home);
  }

  String problem() {
    return """
        {"title":"%s","status":%d,"detail":"%s"}"""
        .formatted(title, status, words);
  }
}
