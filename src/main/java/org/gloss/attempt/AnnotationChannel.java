package org.gloss.attempt;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.Span;
import org.gloss.saving.Acknowledgement;
import org.gloss.saving.ChannelBatch;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Where browsers send marks: one small request each, answered after the commit is on disk. It
/// needs no page, so it works on after the page's session or the server has ended.
@RestController
class AnnotationChannel {

  private final AnnotationSaves saves;

  AnnotationChannel(AnnotationSaves saves) {
    this.saves = saves;
  }

  @PostMapping("/channel/attempts/{attempt}/annotations")
  List<Acknowledgement<Change>> put(
      @PathVariable("attempt") UUID attempt, @RequestBody List<Change> changes) {
    return new ChannelBatch<>(
            "mark",
            Change::toSaved,
            (List<SavedAnnotation> sound) -> saves.put(attempt, sound),
            PutOutcome.Refused::new,
            AnnotationChannel::answer)
        .answers(changes);
  }

  /// An annotation as a browser sends it.
  record Change(
      @Nullable UUID id,
      int rev,
      int start,
      int end,
      @Nullable String label,
      @Nullable String reason,
      boolean removed) {

    SavedAnnotation toSaved() {
      if (id == null) {
        throw new IllegalArgumentException("it has no id");
      }
      return new SavedAnnotation(
          new Annotation(
              id,
              new Span(start, end),
              label == null ? "" : label,
              reason == null ? "" : storable(reason)),
          rev,
          removed);
    }

    /// Without what a database cannot hold: NUL and halves of characters.
    private static String storable(String reason) {
      byte[] bytes = reason.replace("\0", "").getBytes(StandardCharsets.UTF_8);
      return new String(bytes, StandardCharsets.UTF_8);
    }

    static Change of(SavedAnnotation saved) {
      Annotation annotation = saved.annotation();
      return new Change(
          annotation.id(),
          saved.revision(),
          annotation.span().start(),
          annotation.span().end(),
          annotation.label(),
          annotation.reason(),
          saved.removed());
    }
  }

  private static Acknowledgement<Change> answer(Change change, PutOutcome outcome) {
    return switch (outcome) {
      case PutOutcome.Saved(Instant at) -> Acknowledgement.saved(change.id, change.rev, at);
      case PutOutcome.Stale(SavedAnnotation current) ->
          Acknowledgement.stale(change.id, change.rev, Change.of(current));
      case PutOutcome.Refused(String reason) ->
          Acknowledgement.refused(change.id, change.rev, reason);
      case PutOutcome.Closed(Instant at) -> Acknowledgement.closed(change.id, change.rev, at);
    };
  }
}
