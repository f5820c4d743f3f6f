package org.gloss.attempt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Where browsers send marks: one small request each, answered after the commit is on disk. It
/// needs no page, so it works on after the page's session or the server has ended.
@RestController
class AnnotationChannel {

  static final int MOST_AT_ONCE = 50;

  private final AnnotationSaves saves;

  AnnotationChannel(AnnotationSaves saves) {
    this.saves = saves;
  }

  @PostMapping("/channel/attempts/{attempt}/annotations")
  List<Answer> put(@PathVariable("attempt") UUID attempt, @RequestBody List<Change> changes) {
    if (changes.size() > MOST_AT_ONCE) {
      throw new ResponseStatusException(
          HttpStatus.CONTENT_TOO_LARGE, "at most " + MOST_AT_ONCE + " marks at once");
    }
    if (changes.stream().anyMatch(Objects::isNull)) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "a mark is missing");
    }
    List<SavedAnnotation> sound = new ArrayList<>();
    List<@Nullable String> faults = new ArrayList<>();
    for (Change change : changes) {
      faults.add(read(change, sound));
    }
    List<PutOutcome> outcomes = new ArrayList<>(saves.put(attempt, sound));
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      String fault = faults.get(i);
      PutOutcome outcome = fault == null ? outcomes.removeFirst() : new PutOutcome.Refused(fault);
      answers.add(Answer.of(changes.get(i), outcome));
    }
    return answers;
  }

  private static @Nullable String read(Change change, List<SavedAnnotation> sound) {
    try {
      sound.add(change.toSaved());
      return null;
    } catch (IllegalArgumentException e) {
      return "This mark could not be read: " + e.getMessage() + ".";
    }
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

  /// What a browser hears of it.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Answer(
      @Nullable UUID id,
      int rev,
      String outcome,
      @Nullable Instant at,
      @Nullable Change current,
      @Nullable String reason) {

    static Answer of(Change change, PutOutcome outcome) {
      return switch (outcome) {
        case PutOutcome.Saved(Instant at) ->
            new Answer(change.id, change.rev, "saved", at, null, null);
        case PutOutcome.Stale(SavedAnnotation current) ->
            new Answer(change.id, change.rev, "stale", null, Change.of(current), null);
        case PutOutcome.Refused(String reason) ->
            new Answer(change.id, change.rev, "refused", null, null, reason);
        case PutOutcome.Closed(Instant at) ->
            new Answer(change.id, change.rev, "closed", at, null, null);
      };
    }
  }
}
