package org.gloss.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets a known device in again after its session or the server has ended.
final class DeviceSignInFilter extends OncePerRequestFilter {

  private final SignInSession sessions;

  DeviceSignInFilter(SignInSession sessions) {
    this.sessions = sessions;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (SecurityContextHolder.getContext().getAuthentication() == null) {
      sessions.resume(request, response);
    }
    chain.doFilter(request, response);
  }
}
