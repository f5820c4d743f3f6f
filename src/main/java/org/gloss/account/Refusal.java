package org.gloss.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gloss.shell.Links;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/// Answers who may not do what they ask for. A page that stood open for too long has a token that
/// nobody knows any more: whoever signs in from it is shown the page anew, and told why.
final class Refusal implements AccessDeniedHandler {

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    if (why instanceof CsrfException && path.equals("/" + Links.SIGN_IN)) {
      response.sendRedirect(request.getContextPath() + path + "?again");
    } else if (why instanceof CsrfException && path.equals("/logout")) {
      response.sendRedirect(request.getContextPath() + "/");
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
