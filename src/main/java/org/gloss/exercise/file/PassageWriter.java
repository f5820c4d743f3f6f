package org.gloss.exercise.file;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;

/// Writes a passage with its bracketed spans.
final class PassageWriter {

  private final Passage passage;
  private final List<WrittenItem> items;
  private final Cores cores;
  private final StringBuilder out = new StringBuilder();

  /// @param items settled by [Forms]
  PassageWriter(Passage passage, List<WrittenItem> items) {
    this.passage = passage;
    this.items = items;
    this.cores = new Cores(passage);
  }

  String write() {
    String text = passage.text();
    Iterator<KeyItem> coming =
        Forms.outermostFirst(items).stream().map(i -> items.get(i).item()).iterator();
    Deque<KeyItem> open = new ArrayDeque<>();
    KeyItem next = coming.hasNext() ? coming.next() : null;
    for (int i = 0; i <= text.length(); i++) {
      while (!open.isEmpty() && open.element().span().end() == i) {
        close(open.pop());
      }
      while (next != null && next.span().start() == i) {
        out.append('[');
        open.push(next);
        next = coming.hasNext() ? coming.next() : null;
      }
      if (i < text.length()) {
        character(text, i);
      }
    }
    return out.toString();
  }

  private void character(String text, int index) {
    char unit = text.charAt(index);
    boolean heading =
        unit == '#'
            && (out.isEmpty() || out.charAt(out.length() - 1) == '\n')
            && text.startsWith("## ", index);
    switch (unit) {
      case '\n' -> out.append("\n\n");
      case '[', ']', '{', '}', '\\' -> out.append('\\').append(unit);
      default -> out.append(heading ? "\\" : "").append(unit);
    }
  }

  private void close(KeyItem item) {
    out.append("]{").append(String.join(" ", item.labels()));
    item.core().ifPresent(core -> core(item.span(), core));
    if (item.weight().compareTo(BigDecimal.ONE) != 0) {
      out.append(" weight=").append(item.weight().toPlainString());
    }
    if (item.status() != KeyItem.Status.REQUIRED) {
      out.append(" status=").append(item.status().name().toLowerCase(Locale.ROOT));
    }
    attribute("why", item.reason());
    if (!item.hint().isEmpty()) {
      attribute("hint", item.hint());
    }
    out.append('}');
  }

  private void core(Span span, Span core) {
    attribute("core", cores.words(core));
    cores.occurrence(span, core).ifPresent(which -> out.append(" core-occurrence=").append(which));
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    out.append(value.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
  }
}
