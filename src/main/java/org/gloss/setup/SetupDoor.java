package org.gloss.setup;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How somebody comes to the setup page.
public sealed interface SetupDoor {

  /// From the machine that Gloss runs on: no code is needed.
  record SameMachine() implements SetupDoor {}

  /// From elsewhere.
  ///
  /// @param address slows guessing down
  record Elsewhere(String code, String address) implements SetupDoor {

    /// Without the code: this may end in a log.
    @Override
    public String toString() {
      return "Elsewhere[" + address + "]";
    }
  }

  /// Whether a request comes from a browser on this machine: from the loopback address, under a
  /// name of it, and through no proxy.
  static boolean isSameMachine(HttpServletRequest request) {
    Set<String> loopback = Set.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1");
    Set<String> names = Set.of("localhost", "127.0.0.1", "[::1]", "::1", "[0:0:0:0:0:0:0:1]");
    return loopback.contains(String.valueOf(request.getRemoteAddr()))
        && names.contains(String.valueOf(request.getServerName()).toLowerCase(Locale.ROOT))
        && Collections.list(request.getHeaderNames()).stream().noneMatch(SetupDoor::tellsOfAProxy);
  }

  private static boolean tellsOfAProxy(String header) {
    String name = header.toLowerCase(Locale.ROOT);
    return name.startsWith("x-forwarded-")
        || List.of("forwarded", "via", "x-real-ip").contains(name);
  }
}
