package org.gloss.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.CodePoints;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import org.gloss.annotation.Words;
import org.gloss.command.SpanFields.Bounds;
import org.gloss.command.SpanFields.Keyed;
import org.gloss.command.SpanFields.Labelled;

/// Turns the spans of a line into spans of its text, checking each. The text is taken as it is: it
/// need not be NFC, since offsets count its own code points.
final class ClassroomCase {

  private static final String INSTRUCTOR = "key";

  private final Passage passage;
  private final CodePoints points;
  private final Map<String, String> families;

  ClassroomCase(String text, Map<String, String> families) {
    this.passage = new Passage(text, "und", Words.of(text), List.of(), List.of());
    this.points = new CodePoints(text);
    this.families = families;
  }

  Passage passage() {
    return passage;
  }

  Map<String, String> families() {
    return families;
  }

  AnswerKey key(List<Keyed> entries) {
    List<KeyItem> items = new ArrayList<>(entries.size());
    for (Keyed entry : entries) {
      items.add(item(entry, "key[" + items.size() + "]"));
    }
    return new AnswerKey(INSTRUCTOR, items);
  }

  List<Annotation> annotations(List<Labelled> entries) {
    List<Annotation> annotations = new ArrayList<>(entries.size());
    for (Labelled entry : entries) {
      String path = "answer[" + annotations.size() + "]";
      Span span = span(entry.bounds(), path);
      known(entry.label(), path + ".label");
      annotations.add(new Annotation(new UUID(0, annotations.size()), span, entry.label(), ""));
    }
    return annotations;
  }

  private KeyItem item(Keyed entry, String path) {
    Span span = span(entry.bounds(), path);
    Optional<Span> core = entry.core().map(bounds -> span(bounds, path + ".core"));
    if (core.isPresent() && !span.contains(core.get())) {
      Bounds inner = entry.core().orElseThrow();
      throw new Unscorable(
          path + ".core",
          "is %d to %d, not inside the item's %d to %d"
              .formatted(inner.start(), inner.end(), entry.bounds().start(), entry.bounds().end()));
    }
    entry.labels().forEach(label -> known(label, path + ".labels"));
    return new KeyItem(span, core, entry.labels(), entry.weight(), entry.status(), "", "");
  }

  private Span span(Bounds bounds, String path) {
    Span counted = Offsets.checked(bounds, points.count(), path);
    Span span = new Span(points.toUtf16(counted.start()), points.toUtf16(counted.end()));
    if (passage.words().covered(span).isEmpty()) {
      throw new Unscorable(
          path,
          "covers no word: %d to %d is %s"
              .formatted(bounds.start(), bounds.end(), JsonCursor.quoted(span.in(passage.text()))));
    }
    return span;
  }

  private void known(String label, String path) {
    if (!families.containsKey(label)) {
      throw new Unscorable(path, "has " + JsonCursor.quoted(label) + ", which is not in families");
    }
  }
}
