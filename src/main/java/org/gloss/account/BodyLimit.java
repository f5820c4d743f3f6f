package org.gloss.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses requests that are larger than what a page or an upload can send, before anything of them
/// is read. Whoever teaches uploads texts and rosters; nobody else has anything large to send.
@Component
class BodyLimit extends OncePerRequestFilter {

  /// In bytes: the largest upload is ten mebibytes, and something comes around it.
  static final long MOST_OF_TEACHERS = 11L << 20;

  /// In bytes, for students and whoever is not signed in.
  static final long MOST_OF_OTHERS = 400_000;

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long length = request.getContentLengthLong();
    boolean teaches = request.isUserInRole(Role.TEACHER_ROLE);
    if (length < 0) {
      response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
    } else if (length > (teaches ? MOST_OF_TEACHERS : MOST_OF_OTHERS)) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else {
      chain.doFilter(request, response);
    }
  }
}
