package org.gloss.account.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.gloss.shell.Links;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/// The page that somebody wanted when they were asked to sign in: their session was over, say.
final class WayBack {

  /// Pages of students, who do not come in by password.
  private static final Set<String> OF_STUDENTS =
      Set.of(Links.EXERCISES, Links.WARM_UP, Links.WORK, Links.PROGRESS, Links.MY_DATA);

  private WayBack() {}

  /// Path and query of the page, on this site; empty if there is none, or none for those who teach.
  static Optional<String> of(HttpServletRequest request, HttpServletResponse response) {
    return Optional.ofNullable(new HttpSessionRequestCache().getRequest(request, response))
        .map(saved -> URI.create(saved.getRedirectUrl()))
        .filter(page -> !OF_STUDENTS.contains(firstSegment(page.getPath(), request)))
        .map(page -> page.getRawPath() + query(page));
  }

  private static String firstSegment(String path, HttpServletRequest request) {
    return path.substring(request.getContextPath().length()).replaceFirst("^/+", "").split("/")[0];
  }

  /// Without the word that Spring Security adds.
  private static String query(URI page) {
    String query = page.getRawQuery();
    return query == null || query.equals("continue")
        ? ""
        : "?" + query.replaceFirst("&continue$", "");
  }
}
