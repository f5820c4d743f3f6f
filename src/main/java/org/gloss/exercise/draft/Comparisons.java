package org.gloss.exercise.draft;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gloss.account.Account;
import org.gloss.account.SignedIn;
import org.gloss.agreement.AgreementSentence;
import org.gloss.agreement.UnitizedAgreement;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Passage;
import org.gloss.exercise.Exercise;
import org.gloss.scoring.ExpertRange;
import org.gloss.scoring.KeyComparison;
import org.gloss.scoring.ScoringRules;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The first key and a second one side by side, and what a person decides where they differ.
@Service
public class Comparisons {

  private final DraftTable drafts;
  private final KeyTable keys;
  private final AdjudicationTable adjudications;
  private final DraftAccess access;
  private final Compositions compositions;
  private final SignedIn signedIn;
  private final Clock clock;

  Comparisons(
      DraftTable drafts,
      KeyTable keys,
      AdjudicationTable adjudications,
      DraftAccess access,
      Compositions compositions,
      SignedIn signedIn,
      Clock clock) {
    this.drafts = drafts;
    this.keys = keys;
    this.adjudications = adjudications;
    this.access = access;
    this.compositions = compositions;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /// A row of the comparison.
  ///
  /// @param id of the second key's item, or of the first's where only it has one
  /// @param row what the keys say
  /// @param decided what was decided on it; empty while nothing was
  public record Line(UUID id, KeyComparison.Row row, Optional<Decision> decided) {}

  /// Two keys side by side.
  ///
  /// @param exercise the draft as it stands
  /// @param lines in text order
  /// @param agreement of these two, optional items included, traps not
  /// @param sentence what the agreement means
  /// @param range what all instructors of the exercise score against each other
  /// @param mayDecide whether who asks may change the first key
  public record Sheet(
      Draft draft,
      Exercise exercise,
      DraftKey first,
      DraftKey second,
      List<Line> lines,
      UnitizedAgreement agreement,
      String sentence,
      Optional<ExpertRange> range,
      boolean mayDecide) {
    /// Copies the list.
    public Sheet {
      lines = List.copyOf(lines);
    }

    /// How many rows differ and are not decided yet.
    public long open() {
      return lines.stream()
          .filter(line -> line.decided().isEmpty() && !Decision.on(line.row()).isEmpty())
          .count();
    }
  }

  /// Compares a second key with the first. Whoever wrote it may see this once it is handed in.
  ///
  /// @throws AccessDeniedException if the key is not handed in, who asks neither wrote it nor may
  ///   change the draft, or there is none such
  @Transactional(readOnly = true)
  public Sheet of(UUID secondKeyId) {
    Account teacher = signedIn.teacher();
    DraftKey second = opened(teacher, secondKeyId);
    Draft draft = drafts.find(second.draftId()).orElseThrow(DraftAccess::refused);
    DraftKey first = keys.of(draft.id()).getFirst();
    Exercise exercise = compositions.exercise(draft);
    Passage passage = exercise.passage();
    List<DraftItem> ours = keys.items(first.id());
    List<DraftItem> theirs = keys.items(second.id());
    List<AnswerKey> both = List.of(plain(first, ours), plain(second, theirs));
    KeyComparison comparison = KeyComparison.of(passage, both.getFirst(), both.getLast());
    UnitizedAgreement agreement = UnitizedAgreement.ofKeys(passage, both);
    return new Sheet(
        draft,
        exercise,
        first,
        second,
        lines(comparison, ids(ours, theirs), adjudications.of(second.id())),
        agreement,
        AgreementSentence.of(agreement, "instructors"),
        range(exercise),
        access.edits(teacher, draft));
  }

  /// Decides on one row: changes the first key and remembers the decision.
  ///
  /// @return why not, in words; empty when it is decided
  /// @throws AccessDeniedException if the draft is another's or the key is not handed in
  @Transactional
  public Optional<String> decide(UUID secondKeyId, UUID line, Decision decision) {
    Account teacher = signedIn.teacher();
    DraftKey second = opened(teacher, secondKeyId);
    Draft draft = access.locked(second.draftId());
    Sheet sheet = of(secondKeyId);
    Optional<Line> found = sheet.lines().stream().filter(one -> one.id().equals(line)).findFirst();
    if (found.filter(one -> Decision.on(one.row()).contains(decision)).isEmpty()) {
      return Optional.of("The keys have changed meanwhile. Look at this row again.");
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    UUID firstKey = keys.of(draft.id()).getFirst().id();
    apply(firstKey, found.get().row(), decision, now);
    adjudications.put(second.id(), line, decision, teacher.id(), now);
    return Optional.empty();
  }

  /// Empty, too, where the keys cannot be scored: a label that its set has no longer, or too many
  /// items over the same words.
  private static Optional<ExpertRange> range(Exercise exercise) {
    try {
      return ExpertRange.of(
          exercise.passage(), exercise.keys(), exercise.labelSet().familyOf(), ScoringRules.USUAL);
    } catch (IllegalArgumentException notScored) {
      return Optional.empty();
    }
  }

  private void apply(UUID firstKey, KeyComparison.Row row, Decision decision, Instant now) {
    Adjudication.of(row, decision)
        .ifPresent(
            change -> {
              switch (change) {
                case Adjudication.Change.Replace(KeyItem old, KeyItem with) ->
                    keys.update(firstKey, item(firstKey, old).changed(with), now);
                case Adjudication.Change.Remove(KeyItem old) ->
                    keys.update(firstKey, item(firstKey, old).taken(), now);
                case Adjudication.Change.Add(KeyItem added) ->
                    keys.insert(
                        firstKey,
                        new DraftItem(UUID.randomUUID(), 1, false, added, Optional.empty()),
                        now);
              }
            });
  }

  private DraftItem item(UUID key, KeyItem wanted) {
    return keys.items(key).stream()
        .filter(item -> item.item().equals(wanted))
        .findFirst()
        .orElseThrow();
  }

  private DraftKey opened(Account teacher, UUID keyId) {
    return keys.find(keyId)
        .filter(key -> !key.first() && key.open())
        .filter(
            key ->
                key.accountId().equals(Optional.of(teacher.id()))
                    || access.edits(teacher, access.draftOf(key)))
        .orElseThrow(DraftAccess::refused);
  }

  private static AnswerKey plain(DraftKey key, List<DraftItem> items) {
    return new AnswerKey(key.instructor(), items.stream().map(DraftItem::item).toList());
  }

  /// By the item's own object: a comparison hands back the very items that it was given.
  private static Map<KeyItem, UUID> ids(List<DraftItem> ours, List<DraftItem> theirs) {
    Map<KeyItem, UUID> ids = new IdentityHashMap<>();
    Stream.concat(ours.stream(), theirs.stream()).forEach(item -> ids.put(item.item(), item.id()));
    return ids;
  }

  private static List<Line> lines(
      KeyComparison comparison, Map<KeyItem, UUID> ids, Map<UUID, Decision> decided) {
    return comparison.rows().stream()
        .map(
            row -> {
              UUID id = Optional.ofNullable(ids.get(shown(row))).orElseThrow();
              return new Line(id, row, Optional.ofNullable(decided.get(id)));
            })
        .toList();
  }

  private static KeyItem shown(KeyComparison.Row row) {
    return switch (row) {
      case KeyComparison.Paired paired -> paired.second();
      case KeyComparison.OnlyFirst(KeyItem item) -> item;
      case KeyComparison.OnlySecond(KeyItem item) -> item;
    };
  }
}
