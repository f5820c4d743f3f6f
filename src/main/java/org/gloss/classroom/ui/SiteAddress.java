package org.gloss.classroom.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.gloss.shell.Links;

/// The address at which a browser reached Gloss, as Spring gives it: behind a proxy, what the proxy
/// forwards counts if the server is set up to trust it.
///
/// @param origin such as `https://gloss.example.org`, and the path of the application
record SiteAddress(String origin, String host) {

  private static final Set<String> OWN =
      Set.of("localhost", "127.0.0.1", "[::1]", "0:0:0:0:0:0:0:1");

  static SiteAddress ofRequest() {
    HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
    String host = request.getServerName();
    String name = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    int port = request.getServerPort();
    boolean usual = port == ("https".equals(request.getScheme()) ? 443 : 80);
    String place = name + (usual ? "" : ":" + port) + request.getContextPath();
    return new SiteAddress(request.getScheme() + "://" + place, host);
  }

  /// What is typed to join.
  String shown() {
    return origin.replaceFirst("^https?://", "") + "/" + Links.JOIN;
  }

  /// Where the form for joining is filled in with the code.
  String joining(String code) {
    return origin + "/" + Links.JOIN + "?code=" + code;
  }

  /// Whether only this machine itself can open it.
  boolean onlyHere() {
    return OWN.contains(host);
  }
}
