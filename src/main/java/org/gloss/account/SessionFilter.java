package org.gloss.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets a known device in again after its session or the server has ended, and ends a session whose
/// account has ended it elsewhere.
final class SessionFilter extends OncePerRequestFilter {

  private final SignInSession sessions;

  SessionFilter(SignInSession sessions) {
    this.sessions = sessions;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication held = SecurityContextHolder.getContext().getAuthentication();
    if (held == null) {
      sessions.resume(request, response);
    } else if (held.getPrincipal() instanceof AccountUser user) {
      sessions.renew(user.account(), request, response);
    }
    chain.doFilter(request, response);
  }
}
