package org.gloss.annotator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.Span;
import tools.jackson.databind.JsonNode;

/// A passage that can be marked. The model is sent to the browser and not kept here: the marks of a
/// page would stay on the server's heap for as long as the page is open.
@Tag("passage-annotator")
@JsModule("context://annotator/passage-annotator.js")
public class PassageAnnotator extends Component implements HasSize {

  private static final long serialVersionUID = 1L;

  private static final String COUNT = "event.detail.count";
  private static final String UNSAVED = "event.detail.unsaved";

  /// Shows a model; may be called again. The same attempt or key again takes over what is newer on
  /// the server, and what the browser has not saved yet stays.
  public void show(AnnotatorModel model) {
    // Flow keeps a page's last answer to send it again if it is lost, here some 60 kB of the heap.
    // The browser's word that it has arrived makes the next answer, a short one, the last.
    getElement().callJsFunction("show", AnnotatorJson.of(model)).then(arrived -> {});
  }

  /// Sends what has not been sent and says how many marks are still not saved, within five seconds.
  public void settle(IntConsumer unsaved) {
    getElement()
        .callJsFunction("settle")
        .then(JsonNode.class, answer -> unsaved.accept(answer.path("unsaved").asInt(0)));
  }

  /// Asks the browser for the marks of mode LOCAL. What it sends is not to be trusted: entries that
  /// are no annotations are left out, the others may lie outside the passage.
  public void annotations(Consumer<List<Annotation>> taker) {
    getElement()
        .callJsFunction("annotations")
        .then(JsonNode.class, answer -> taker.accept(read(answer)));
  }

  /// Puts a mark in hand and scrolls to it; nothing happens if the browser does not have it.
  public void jump(UUID id) {
    getElement().callJsFunction("jump", id.toString());
  }

  /// Calls back with the number of marks and how many of them are not saved yet, soon after either
  /// has changed. Both come from the browser and are only to be shown.
  public void onAnnotationsChanged(BiConsumer<Integer, Integer> listener) {
    getElement()
        .addEventListener(
            "annotations-changed",
            event ->
                listener.accept(
                    event.getEventData().path(COUNT).asInt(0),
                    event.getEventData().path(UNSAVED).asInt(0)))
        .addEventData(COUNT)
        .addEventData(UNSAVED);
  }

  /// Calls back when the server has told the browser that the attempt is over.
  public void onAttemptClosed(Runnable listener) {
    getElement().addEventListener("attempt-closed", event -> listener.run());
  }

  static List<Annotation> read(JsonNode answer) {
    List<Annotation> annotations = new ArrayList<>();
    for (JsonNode mark : answer) {
      try {
        annotations.add(
            new Annotation(
                UUID.fromString(mark.path("id").asString("")),
                new Span(mark.path("start").asInt(-1), mark.path("end").asInt(-1)),
                mark.path("label").asString(""),
                mark.path("reason").asString("")));
      } catch (IllegalArgumentException e) {
        continue;
      }
    }
    return annotations;
  }
}
