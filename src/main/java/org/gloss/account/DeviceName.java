package org.gloss.account;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What to call a device, after what its browser says of itself.
final class DeviceName {

  /// First match wins: most browsers claim to be some of the later ones, too.
  private static final Map<String, String> BROWSERS =
      ordered(
          "Edg",
          "Edge",
          "OPR/",
          "Opera",
          "Firefox/",
          "Firefox",
          "FxiOS",
          "Firefox",
          "CriOS",
          "Chrome",
          "Chrome/",
          "Chrome",
          "Safari/",
          "Safari");

  private static final Map<String, String> SYSTEMS =
      ordered(
          "iPhone",
          "iPhone",
          "iPad",
          "iPad",
          "Android",
          "Android",
          "CrOS",
          "Chromebook",
          "Windows",
          "Windows",
          "Mac OS X",
          "Mac",
          "Linux",
          "Linux");

  private DeviceName() {}

  /// For instance "Firefox on Windows"; "Unknown browser" where nothing is recognised.
  static String of(@Nullable String userAgent) {
    String said = userAgent == null ? "" : userAgent;
    return first(BROWSERS, said, "Unknown browser")
        + first(SYSTEMS, said, "").replaceAll("^(?=.)", " on ");
  }

  private static String first(Map<String, String> names, String said, String otherwise) {
    return names.entrySet().stream()
        .filter(name -> said.contains(name.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(otherwise);
  }

  private static Map<String, String> ordered(String... pairs) {
    Map<String, String> names = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      names.put(pairs[i], pairs[i + 1]);
    }
    return names;
  }
}
