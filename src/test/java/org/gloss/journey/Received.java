package org.gloss.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gloss.annotation.Span;

/// Everything that a page receives from now on, in the order in which it comes: HTML, scripts,
/// UIDL, what the channel answers; and what is kept of the browser's storage.
final class Received {

  private static final Pattern ESCAPED = Pattern.compile("\\\\+u([0-9a-fA-F]{4})");

  /// Letters and icons hold no words, and browsers do not show them to scripts.
  private static final Pattern PICTURES = Pattern.compile("\\.(woff2|svg)$");

  private static final String STORED =
      "async () => { let all = JSON.stringify(localStorage) + JSON.stringify(sessionStorage);"
          + " for (const {name} of await indexedDB.databases()) {"
          + "  const db = await new Promise((ok, no) => { const r = indexedDB.open(name);"
          + "   r.onsuccess = () => ok(r.result); r.onerror = no; });"
          + "  for (const store of db.objectStoreNames) all += JSON.stringify(await new Promise((ok, no) => {"
          + "   const r = db.transaction(store).objectStore(store).getAll();"
          + "   r.onsuccess = () => ok(r.result); r.onerror = no; }));"
          + "  db.close(); } return all; }";

  private final List<String> raw = new ArrayList<>();
  private final List<String> letters = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();

  Received(Page page) {
    page.onResponse(this::receive);
  }

  private void receive(Response response) {
    try {
      add(response.text());
    } catch (PlaywrightException e) {
      if (response.status() == 200 && !PICTURES.matcher(response.url()).find()) {
        unread.add(response.url());
      }
    }
  }

  /// Adds what the browser keeps, and the page as it stands now.
  Received addStored(Page page) {
    add((String) page.evaluate(STORED));
    add(page.content());
    return this;
  }

  private void add(String text) {
    String plain =
        ESCAPED.matcher(text).replaceAll(Received::unescaped).replaceAll("\\\\+[nrtbf]", " ");
    raw.add(plain);
    letters.add(letters(plain));
  }

  /// Texts that could not be read.
  List<String> unread() {
    return unread;
  }

  /// Number of the first piece that holds these words, whatever signs stand between them; -1 if
  /// none does.
  int first(String words) {
    String wanted = letters(words);
    for (int i = 0; i < letters.size(); i++) {
      if (letters.get(i).contains(wanted)) {
        return i;
      }
    }
    return -1;
  }

  boolean holds(String words) {
    return first(words) >= 0;
  }

  /// Whether the two offsets stand next to each other somewhere.
  boolean holds(Span span) {
    Pattern pair = Pattern.compile("\\b%d\\b\\D{1,40}\\b%d\\b".formatted(span.start(), span.end()));
    return raw.stream().anyMatch(text -> !script(text) && pair.matcher(text).find());
  }

  /// Programs hold all sorts of numbers.
  private static boolean script(String text) {
    return text.length() > 20_000 && !text.contains("\"words\"");
  }

  private static String unescaped(MatchResult escape) {
    return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
  }

  private static String letters(String text) {
    return text.replaceAll("&(quot|amp|lt|gt|#39);", " ").replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
