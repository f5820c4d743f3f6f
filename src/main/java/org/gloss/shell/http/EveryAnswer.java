package org.gloss.shell.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Comes before everything: writes the headers of every answer, and refuses methods that nothing
/// here knows.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class EveryAnswer extends OncePerRequestFilter {

  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Guards.write(request, response);
    if (request.getDispatcherType() == DispatcherType.REQUEST
        && !METHODS.contains(request.getMethod())) {
      ErrorText.write(HttpServletResponse.SC_METHOD_NOT_ALLOWED, request, response);
    } else {
      chain.doFilter(request, response);
    }
  }
}
