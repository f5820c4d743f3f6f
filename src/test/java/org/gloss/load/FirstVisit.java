package org.gloss.load;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gloss.wire.Wire;

/// What a browser fetches that has never been here: the page, and every script and style sheet that
/// the page and its scripts ask for at once.
final class FirstVisit {

  private static final Pattern ASKED = Pattern.compile("(?:src|href)=\"([^\"]+\\.(?:js|css|svg))");
  private static final Pattern IMPORTED =
      Pattern.compile("(?:from|import)\\s*[\"'`](\\./[^\"'`]+\\.js)[\"'`]");
  private static final Pattern NAMED = Pattern.compile("[\"'`](\\./[\\w.-]+\\.js)[\"'`]");
  private static final Map<String, String> HEADERS = Map.of("Accept", "text/html");

  private final List<String> paths;

  /// Finds out what is fetched, by one visit.
  FirstVisit(String address) {
    try (Wire wire = new Wire(address)) {
      Set<String> found = new LinkedHashSet<>();
      Deque<String> ahead = new ArrayDeque<>();
      found(ASKED, wire.get("join", HEADERS).text(), "").forEach(ahead::add);
      while (!ahead.isEmpty()) {
        String path = ahead.removeFirst();
        if (found.add(path) && path.endsWith(".js")) {
          String folder = path.substring(0, path.lastIndexOf('/') + 1);
          // the first script fetches all that it names; the others name much that waits for its use
          Pattern asks = path.contains("indexhtml") ? NAMED : IMPORTED;
          found(asks, wire.get(path, Map.of()).text(), folder).forEach(ahead::add);
        }
      }
      paths = List.copyOf(found);
    }
  }

  int files() {
    return paths.size();
  }

  /// Fetches all of it.
  void by(Wire wire) {
    wire.get("join", HEADERS);
    for (String path : paths) {
      Wire.Answer answer = wire.get(path, Map.of());
      if (answer.status() != 200) {
        throw new IllegalStateException(answer.status() + " for " + path);
      }
    }
  }

  private static List<String> found(Pattern pattern, String text, String folder) {
    return pattern
        .matcher(text)
        .results()
        .map(one -> one.group(1))
        .map(path -> folder + path.replaceFirst("^\\./", ""))
        .toList();
  }
}
