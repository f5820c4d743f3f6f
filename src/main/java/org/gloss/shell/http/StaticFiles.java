package org.gloss.shell.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Sends the files of the bundle and our own, which everybody may have. An address that says which
/// content it means is kept for a year; of any other a browser asks each time whether it has
/// changed. What is not here is left to Flow.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class StaticFiles extends OncePerRequestFilter {

  /// The parameter that holds a content's hash; Flow's name for it.
  static final String VERSION = "v-c";

  private static final String FOR_GOOD = "public, max-age=31536000, immutable";
  private static final String FOR_A_WEEK = "public, max-age=604800";
  private static final String ASK_FIRST = "no-cache";

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    Optional<StaticFile> file = StaticFile.at(path);
    if (file.isPresent()) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, keeping(path, request));
      send(file.get(), request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static String keeping(String path, HttpServletRequest request) {
    if (path.startsWith("/VAADIN/build/") || request.getParameter(VERSION) != null) {
      return FOR_GOOD;
    }
    return path.endsWith(".woff2") ? FOR_A_WEEK : ASK_FIRST;
  }

  private static void send(
      StaticFile file, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    StaticFile.Packing packing = file.packing(header(request, HttpHeaders.ACCEPT_ENCODING));
    String tag = "\"" + file.hash() + packing.coding() + "\"";
    response.setHeader(HttpHeaders.ETAG, tag);
    response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    if (header(request, HttpHeaders.IF_NONE_MATCH).contains(tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    byte[] body = file.form(packing);
    response.setContentType(file.type());
    response.setContentLength(body.length);
    if (!packing.coding().isEmpty()) {
      response.setHeader(HttpHeaders.CONTENT_ENCODING, packing.coding());
    }
    if (request.getMethod().equals("GET")) {
      response.getOutputStream().write(body);
    }
  }

  private static String header(HttpServletRequest request, String name) {
    String value = request.getHeader(name);
    return value == null ? "" : value;
  }
}
