package org.gloss.attempt;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.account.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Everything that a student has done, in whatever class, for that student.
@Service
public class OwnWork {

  private final AttemptTable table;
  private final AnnotationTable annotations;
  private final SignedIn signedIn;

  OwnWork(AttemptTable table, AnnotationTable annotations, SignedIn signedIn) {
    this.table = table;
    this.annotations = annotations;
    this.signedIn = signedIn;
  }

  /// One attempt.
  ///
  /// @param marks those that stand, in text order
  /// @param savedAt when each was saved last
  /// @param late what came after the attempt was over
  public record Done(
      Attempt attempt,
      List<SavedAnnotation> marks,
      Map<UUID, Instant> savedAt,
      List<LateAnnotation> late) {

    /// Copies the lists and the map.
    public Done {
      marks = List.copyOf(marks);
      savedAt = Map.copyOf(savedAt);
      late = List.copyOf(late);
    }
  }

  /// The attempts of the student who asks, in the order in which they began.
  @Transactional(readOnly = true)
  public List<Done> all() {
    Account student = signedIn.student();
    Map<UUID, List<SavedAnnotation>> marks = annotations.annotationsOfAccount(student.id());
    Map<UUID, Map<UUID, Instant>> savedAt = annotations.savedAtOfAccount(student.id());
    return table.ofAccount(student.id()).stream()
        .sorted(Comparator.comparing(Attempt::startedAt))
        .map(
            attempt ->
                new Done(
                    attempt,
                    marks.getOrDefault(attempt.id(), List.of()),
                    savedAt.getOrDefault(attempt.id(), Map.of()),
                    annotations.lateAnnotations(attempt.id())))
        .toList();
  }
}
