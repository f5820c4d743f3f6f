package org.gloss.saving;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.gloss.shell.Troubles.Trouble;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.HtmlUtils;

/// Answers in words where nobody else can: who signs in, or is signed in, is asked of the database
/// before any page is made. The page of a browser tries again by itself.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseAwayFilter extends OncePerRequestFilter {

  private static final String SECONDS = "5";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (RuntimeException | ServletException e) {
      Optional<DatabaseTrouble> trouble = DatabaseTrouble.in(e);
      if (trouble.isEmpty() || response.isCommitted()) {
        throw e;
      }
      answer(response, trouble.get());
    }
  }

  private static void answer(HttpServletResponse response, DatabaseTrouble trouble)
      throws IOException {
    response.resetBuffer();
    response.setStatus(trouble == DatabaseTrouble.FULL ? 507 : 503);
    response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setContentType(MediaType.TEXT_HTML_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.getWriter().write(page(SavingTroubles.of(trouble)));
  }

  private static String page(Trouble trouble) {
    String title = HtmlUtils.htmlEscape(trouble.title());
    String words = HtmlUtils.htmlEscape(trouble.words());
    return """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="refresh" content="%s">
        <title>%s · Gloss</title>
        <style>
        :root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif }
        main { max-width: 34rem; margin: 15vh auto 0; padding: 0 1.25rem }
        h1 { font-size: 1.75rem; line-height: 1.2 }
        </style>
        </head>
        <body><main><h1>%s</h1><p>%s</p></main></body>
        </html>
        """
        .formatted(SECONDS, title, title, words);
  }
}
