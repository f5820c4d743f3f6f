package org.gloss.shell.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;

/// The headers of every answer. They are written before anything else is: a forward, as to an index
/// page, would come too late.
final class Guards {

  static final String POLICY = "Content-Security-Policy";

  private static final Map<String, String> ALWAYS =
      Map.of(
          POLICY,
          "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(),"
              + " magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
          HttpHeaders.CACHE_CONTROL,
          "no-store");

  /// Where browsers heed what they elsewhere heed over TLS only, and complain about else.
  private static final Set<String> MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private Guards() {}

  /// Writes what belongs to an answer that is no page. A page's policy takes the place of this one
  /// in [PagePolicy], a static file's cache time in [StaticFiles].
  static void write(HttpServletRequest request, HttpServletResponse response) {
    ALWAYS.forEach(response::setHeader);
    if (request.isSecure() || MACHINE.contains(String.valueOf(request.getServerName()))) {
      response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    }
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
  }
}
