package org.gloss.setup;

import java.io.PrintStream;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Says on the console where Gloss can be reached, once it can.
@Component
class Announcements {

  private final Environment environment;
  private final List<String> lines = new ArrayList<>();

  Announcements(Environment environment) {
    this.environment = environment;
  }

  void add(List<String> more) {
    lines.addAll(more);
  }

  @EventListener
  void on(ApplicationReadyEvent ready) {
    if (ready.getApplicationContext() instanceof WebServerApplicationContext context
        && context.getWebServer() != null) {
      print(System.out, context.getWebServer().getPort());
    }
  }

  @SuppressWarnings("SystemOut") // this is for the person at the console, not for a log
  void print(PrintStream out, int port) {
    out.println();
    out.println("Gloss is running.");
    out.println("  On this machine       http://localhost:" + port + "/");
    String bound = environment.getProperty("server.address", "");
    if (bound.isEmpty() || bound.equals("0.0.0.0")) {
      networkAddresses()
          .forEach(a -> out.println("  On the local network  http://" + a + ":" + port + "/"));
    }
    lines.forEach(line -> out.println("  " + line));
    out.println("  Ctrl-C ends it.");
    out.println();
    out.flush();
  }

  private static List<String> networkAddresses() {
    try {
      return Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
          .flatMap(network -> Collections.list(network.getInetAddresses()).stream())
          .filter(Inet4Address.class::isInstance)
          .filter(InetAddress::isSiteLocalAddress)
          .map(InetAddress::getHostAddress)
          .sorted()
          .toList();
    } catch (SocketException e) {
      return List.of();
    }
  }
}
