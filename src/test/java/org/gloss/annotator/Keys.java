package org.gloss.annotator;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Steps of a teacher who writes a key, and what has become of it.
final class Keys {

  static final String COUP = "brutal anti-constitutional coup in Kiev";

  private Keys() {}

  static void make(AnnotatorPage annotator) {
    annotator.drag("brutal", "Kiev");
    annotator.press("l");
  }

  static void accept(AnnotatorPage annotator, String label) {
    annotator.testId("accept").selectOption(label);
    annotator.testId("accept-add").click();
    annotator.page().evaluate("document.querySelector('passage-annotator').focusPassage()");
  }

  static void type(AnnotatorPage annotator, String field, String words) {
    annotator.testId(field).pressSequentially(words);
    annotator.testId(field).press("Escape");
  }

  static List<String> labels(AnnotatorPage annotator) {
    List<String> labels = new ArrayList<>(List.of(annotator.marks().getFirst().label()));
    annotator.items().getFirst().path("others").forEach(other -> labels.add(other.asString()));
    return labels;
  }

  static String state(AnnotatorPage annotator) {
    return annotator.marks().stream()
            .map(mark -> mark.start() + "-" + mark.end() + mark.label() + mark.reason())
            .toList()
        + annotator.items().toString();
  }

  /// The words of the core of the one item that the server has; empty without one.
  static String core(MockChannel channel, TestPassage passage) {
    JsonNode core =
        channel.marks().isEmpty()
            ? MockChannel.JSON.nullNode()
            : channel.marks().getFirst().path("item").path("core");
    return core.isArray()
        ? passage.text().substring(core.path(0).asInt(), core.path(1).asInt())
        : "";
  }
}
