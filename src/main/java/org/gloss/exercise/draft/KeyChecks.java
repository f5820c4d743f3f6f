package org.gloss.exercise.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gloss.agreement.AgreementSentence;
import org.gloss.agreement.UnitizedAgreement;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.file.ExerciseFile;
import org.gloss.scoring.BalanceFinding;
import org.gloss.scoring.ExpertRange;
import org.gloss.scoring.KeyBalance;
import org.gloss.scoring.KeyRemark;
import org.gloss.scoring.KeyRemarks;
import org.gloss.scoring.KeyStressTest;
import org.gloss.scoring.ScoringRules;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What can be said of a key before students meet it, for those who may see it.
@Service
public class KeyChecks {

  private final DraftAccess access;
  private final KeyTable keys;
  private final Compositions compositions;

  KeyChecks(DraftAccess access, KeyTable keys, Compositions compositions) {
    this.access = access;
    this.keys = keys;
    this.compositions = compositions;
  }

  /// A key at a glance.
  ///
  /// @param bare how many items have no reason yet
  /// @param remarks what is worth a look, in text order
  public record Look(int required, int optional, int traps, int bare, List<Remark> remarks) {

    /// Copies the list.
    public Look {
      remarks = List.copyOf(remarks);
    }

    /// All items.
    public int items() {
      return required + optional + traps;
    }
  }

  /// Something in a key that its author should mend or look at.
  ///
  /// @param sentence what it is and how to mend it
  /// @param blocks whether the key cannot be published so
  /// @param places the items, at least one
  public record Remark(String sentence, boolean blocks, List<Place> places) {
    /// Copies the list.
    public Remark {
      places = List.copyOf(places);
    }
  }

  /// What came of playing.
  public sealed interface Stress {

    /// All ways were played.
    record Played(KeyStressTest test) implements Stress {}

    /// It cannot be played.
    ///
    /// @param why a sentence
    record NotYet(String why) implements Stress {}
  }

  /// Second opinions of a draft.
  ///
  /// @param handedIn those that can be seen beside the first key
  /// @param pending who is still writing one
  /// @param agreement in sentences; empty while none is handed in
  public record Opinions(List<DraftKey> handedIn, List<String> pending, List<String> agreement) {
    /// Copies the lists.
    public Opinions {
      handedIn = List.copyOf(handedIn);
      pending = List.copyOf(pending);
      agreement = List.copyOf(agreement);
    }
  }

  /// An item by its id and the beginning of its words.
  public record Place(UUID item, String quote) {}

  /// A draft as if it were published now, whatever it lacks; empty while its label set is not
  /// there.
  ///
  /// @throws AccessDeniedException if the draft is another's or there is none such
  @Transactional(readOnly = true)
  public Optional<Exercise> exercise(UUID draftId) {
    return exercise(access.draft(draftId));
  }

  /// A key as it stands.
  ///
  /// @throws AccessDeniedException if the teacher who asks may not read it or there is none such
  @Transactional(readOnly = true)
  public Look look(UUID keyId) {
    DraftKey key = access.readable(keyId);
    Draft draft = access.draftOf(key);
    List<DraftItem> items = keys.items(keyId);
    return new Look(
        count(items, KeyItem.Status.REQUIRED),
        count(items, KeyItem.Status.OPTIONAL),
        count(items, KeyItem.Status.TRAP),
        (int) items.stream().filter(item -> item.item().reason().isBlank()).count(),
        remarks(draft, items));
  }

  /// Whether the first key is even-handed and full enough at the depth that students are offered:
  /// advice, one finding each; empty when there is none or nothing can be said yet.
  ///
  /// @throws AccessDeniedException as [#exercise]
  @Transactional(readOnly = true)
  public List<String> balance(UUID draftId) {
    return exercise(access.draft(draftId)).stream()
        .flatMap(
            exercise ->
                KeyBalance.of(
                    exercise.passage(),
                    exercise.key().at(exercise.depth(), exercise.labelSet()).items(),
                    exercise.labelSet().offered(exercise.depth()),
                    turns(exercise))
                    .stream())
        .map(BalanceFinding::sentence)
        .toList();
  }

  /// What cheap play earns on the first key at the depth that students are offered, and what a
  /// second instructor does.
  ///
  /// @throws AccessDeniedException as [#exercise]
  @Transactional(readOnly = true)
  public Stress stress(UUID draftId) {
    return exercise(access.draft(draftId))
        .filter(exercise -> !exercise.passage().text().isBlank())
        .map(KeyChecks::played)
        .orElseGet(() -> new Stress.NotYet("There is nothing to play with yet."));
  }

  /// How instructors who keyed the text agree.
  ///
  /// @throws AccessDeniedException as [#exercise]
  @Transactional(readOnly = true)
  public Opinions opinions(UUID draftId) {
    Draft draft = access.draft(draftId);
    List<DraftKey> all = keys.of(draftId);
    List<DraftKey> handedIn = all.stream().filter(key -> !key.first() && key.open()).toList();
    List<String> pending =
        all.stream().filter(key -> !key.open()).map(DraftKey::instructor).toList();
    List<String> sentences =
        handedIn.isEmpty()
            ? List.<String>of()
            : exercise(draft).map(KeyChecks::agreement).orElse(List.of());
    return new Opinions(handedIn, pending, sentences);
  }

  private static Stress played(Exercise exercise) {
    String depth = exercise.depth();
    List<AnswerKey> atDepth =
        exercise.keys().stream().map(key -> key.at(depth, exercise.labelSet())).toList();
    try {
      return new Stress.Played(
          KeyStressTest.of(
              exercise.passage(),
              atDepth.getFirst(),
              exercise.labelSet().familyOf(),
              exercise.labelSet().depth(depth).labels(),
              atDepth.subList(1, atDepth.size())));
    } catch (IllegalArgumentException crowded) {
      return new Stress.NotYet(
          "This cannot be played: too many items lie over the same words, or no label is offered.");
    }
  }

  private static List<String> agreement(Exercise exercise) {
    List<AnswerKey> all = exercise.keys();
    String agreement =
        AgreementSentence.of(UnitizedAgreement.ofKeys(exercise.passage(), all), "instructors");
    return Stream.concat(Stream.of(agreement), range(exercise, all).stream()).toList();
  }

  private static Optional<String> range(Exercise exercise, List<AnswerKey> all) {
    try {
      return ExpertRange.of(
              exercise.passage(), all, exercise.labelSet().familyOf(), ScoringRules.USUAL)
          .map(
              range ->
                  "Scored as students are, each against the others, they reach %d%% to %d%%."
                      .formatted(range.lowest().percent(), range.highest().percent())
                      .replaceFirst("(\\d+%) to \\1", "$1"));
    } catch (IllegalArgumentException crowded) {
      return Optional.empty();
    }
  }

  private Optional<Exercise> exercise(Draft draft) {
    return compositions.labelSet(draft).map(_ -> compositions.exercise(draft));
  }

  private static List<KeyBalance.Turn> turns(Exercise exercise) {
    List<Span> paragraphs = exercise.passage().paragraphs();
    return exercise.file().turns().stream().map(turn -> turn(turn, paragraphs)).toList();
  }

  private static KeyBalance.Turn turn(ExerciseFile.Turn turn, List<Span> paragraphs) {
    return new KeyBalance.Turn(
        turn.speaker(),
        new Span(paragraphs.get(turn.from()).start(), paragraphs.get(turn.to() - 1).end()));
  }

  private static List<Remark> remarks(Draft draft, List<DraftItem> items) {
    Passage passage = Passage.of(draft.passage(), draft.details().front().language());
    return KeyRemarks.of(passage, items.stream().map(DraftItem::item).toList()).stream()
        .filter(remark -> remark.kind() != KeyRemark.Kind.NO_REASON)
        .map(remark -> remark(draft, remark, items))
        .toList();
  }

  private static Remark remark(Draft draft, KeyRemark remark, List<DraftItem> items) {
    return new Remark(
        remark.sentence(),
        remark.severity() == KeyRemark.Severity.BLOCKS,
        remark.items().stream()
            .map(items::get)
            .map(item -> new Place(item.id(), Quotes.of(draft, item)))
            .toList());
  }

  private static int count(List<DraftItem> items, KeyItem.Status status) {
    return (int) items.stream().filter(item -> item.item().status() == status).count();
  }
}
