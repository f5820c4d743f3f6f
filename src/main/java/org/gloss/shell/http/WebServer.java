package org.gloss.shell.http;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.catalina.Valve;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.util.NetMask;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
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
    server.addContextCustomizers(context -> answerFor((StandardHost) context.getParent()));
  }

  /// The host would add an answer of its own, were this not its kind.
  private static void answerFor(StandardHost host) {
    host.setErrorReportValveClass(BareError.class.getName());
    host.getPipeline().addValve(new BareError());
  }

  static Valve believing(String proxies) {
    RemoteIpValve valve = new RemoteIpValve();
    valve.setInternalProxies(networks(proxies));
    valve.setProtocolHeader("X-Forwarded-Proto");
    valve.setPortHeader("X-Forwarded-Port");
    return valve;
  }

  /// Each as a network: an address alone would be read as a pattern, in which a dot is any sign.
  private static String networks(String proxies) {
    return Arrays.stream(proxies.split(","))
        .map(String::strip)
        .filter(proxy -> !proxy.isEmpty())
        .map(WebServer::network)
        .collect(Collectors.joining(","));
  }

  private static String network(String proxy) {
    String network = proxy.contains("/") ? proxy : proxy + (proxy.contains(":") ? "/128" : "/32");
    try {
      return new NetMask(network).toString();
    } catch (IllegalArgumentException e) {
      throw new InvalidConfigurationPropertyValueException(
          "gloss.proxy",
          proxy,
          "Name addresses or networks, such as 127.0.0.1 or 10.0.0.0/24, with commas.");
    }
  }
}
