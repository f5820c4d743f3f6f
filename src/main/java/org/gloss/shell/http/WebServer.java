package org.gloss.shell.http;

import org.apache.catalina.Valve;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// What the server itself does before and after the application.
///
/// Who asks, and whether by TLS, is what the connection says. A proxy in front of Gloss is believed
/// when it says otherwise, but only one whose address stands in the setting `gloss.proxy`: anybody
/// can send its headers.
@Component
class WebServer implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

  private final String proxies;

  /// @param proxies addresses or networks such as `10.0.0.0/24`, with commas; empty for none
  WebServer(@Value("${gloss.proxy:}") String proxies) {
    this.proxies = proxies;
  }

  @Override
  public void customize(ConfigurableTomcatWebServerFactory server) {
    if (!proxies.isBlank()) {
      server.addEngineValves(believing(proxies));
    }
    server.addContextCustomizers(
        context -> context.getParent().getPipeline().addValve(new BareError()));
  }

  static Valve believing(String proxies) {
    RemoteIpValve valve = new RemoteIpValve();
    valve.setInternalProxies(proxies.strip());
    valve.setProtocolHeader("X-Forwarded-Proto");
    valve.setPortHeader("X-Forwarded-Port");
    return valve;
  }
}
