package org.gloss.shell.http;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/// What a page may load and run: its own scripts, and of inline ones only those that carry the
/// page's nonce. Flow's client makes functions of texts, without `unsafe-eval` pages stay blank;
/// its components write styles into the page.
@Component
class PagePolicy implements VaadinServiceInitListener {

  private static final long serialVersionUID = 1L;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String POLICY =
      "default-src 'self'; script-src 'self' 'nonce-%s' 'unsafe-eval';"
          + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:;"
          + " connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self';"
          + " frame-ancestors 'none'";

  @Override
  public void serviceInit(ServiceInitEvent service) {
    service.addIndexHtmlRequestListener(PagePolicy::protect);
    service.addDependencyFilter(new ScriptVersions());
  }

  private static void protect(IndexHtmlResponse page) {
    String nonce = nonce();
    page.getDocument().getElementsByTag("script").forEach(script -> script.attr("nonce", nonce));
    page.getVaadinResponse().setHeader(Guards.POLICY, POLICY.formatted(nonce));
    page.getVaadinResponse().setHeader("X-Frame-Options", "DENY"); // Flow has put its own
  }

  private static String nonce() {
    byte[] bits = new byte[16];
    RANDOM.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }
}
