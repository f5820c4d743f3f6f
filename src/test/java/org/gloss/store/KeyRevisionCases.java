package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.gloss.account.Account;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.KeyItem.Status;
import org.gloss.annotation.LabelledSpan;
import org.gloss.annotation.Span;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.bank.Bank;
import org.gloss.exercise.draft.Draft;
import org.gloss.exercise.draft.KeyChange;
import org.gloss.exercise.draft.KeyRevisions;
import org.gloss.exercise.draft.Publishing;
import org.gloss.exercise.file.ExerciseFile;
import org.gloss.exercise.file.ExerciseLibrary;
import org.gloss.exercise.file.ExerciseWriter;
import org.gloss.exercise.file.KeyFile;
import org.gloss.exercise.file.RawFile;
import org.gloss.exercise.file.ReadResult;
import org.gloss.exercise.file.SeparateKeys;
import org.junit.jupiter.api.Test;

/// How the next key of a published exercise is made without a draft.
interface KeyRevisionCases {

  @Test
  default void anAcceptedLabelMakesTheNextKeyOfTheSameTextAndNothingElse(School school) {
    Author author = Author.of(school);
    Exercise first = Loading.fresh(school).startedHarbour();

    Exercise second = revised(author, first, "It is aimed at people.", slurAccepted(first));

    assertThat(second.number()).isEqualTo(2);
    assertThat(second.keyNumber()).isEqualTo(2);
    assertThat(second.passage().text()).isEqualTo(first.passage().text());
    assertThat(at(second, "rammed through").labels()).containsExactly("loaded-term", "slur");
    assertThat(without(second, "rammed through")).isEqualTo(without(first, "rammed through"));
    assertThat(second.file().others()).isEqualTo(first.file().others());
    assertThat(second.file().front()).isEqualTo(first.file().front());
    Bank.Version newest =
        author.does(() -> school.bank().history(first.file().front().id())).getFirst();
    assertThat(newest.publisher()).contains("Ms Reed");
    assertThat(newest.row().remark()).isEqualTo("It is aimed at people.");
  }

  @Test
  default void theFilesOfTheNewVersionReadAndWriteBackAsTheyAre(School school) {
    Author author = Author.of(school);
    Exercise first = Loading.fresh(school).startedHarbour();

    Exercise second =
        revised(
            author,
            first,
            "",
            slurAccepted(first),
            new KeyChange.AddOptional(
                marked(first, "its plan. Everybody", "slur"), "Read \"as one\" [it] is fair."),
            new KeyChange.Widen(
                marked(first, "Everybody in town wants it.", "unsupported-claim"),
                span(first, "its plan. Everybody in town wants it.")));

    Map<String, String> files = author.does(() -> school.bank().files(second.versionId()));
    ReadResult read = read(files);
    assertThat(read.problems()).isEmpty();
    assertThat(written(read.exercises().getFirst())).isEqualTo(withoutLabels(files));
    assertThat(second.key().items()).hasSize(first.key().items().size() + 1);
  }

  @Test
  default void aWiderItemReachesFurtherAndMustBeTouchedWhereItWasBefore(School school) {
    Author author = Author.of(school);
    Exercise first = Loading.fresh(school).startedHarbour();

    Exercise second =
        revised(
            author,
            first,
            "",
            new KeyChange.Widen(
                marked(first, "rammed through", "loaded-term"),
                span(first, "The council rammed through its plan")));

    KeyItem item = at(second, "The council rammed through its plan");
    assertThat(item.core()).contains(span(first, "rammed through"));
    assertThat(item.labels()).containsExactly("loaded-term");
  }

  @Test
  default void wideningNeverShrinksWhatAnItemReachedBefore(School school) {
    Author author = Author.of(school);
    Exercise first = Loading.fresh(school).startedHarbour();

    Exercise second =
        revised(
            author,
            first,
            "",
            new KeyChange.Widen(
                marked(first, "rammed through", "loaded-term"),
                span(first, "The council rammed through")));

    assertThat(at(second, "The council rammed through its").core())
        .contains(span(first, "rammed through"));
  }

  @Test
  default void whatTheKeySaysAlreadyMakesNoVersion(School school) {
    Author author = Author.of(school);
    Exercise first = Loading.fresh(school).startedHarbour();
    KeyChange optional =
        new KeyChange.AddOptional(marked(first, "three piers", "loaded-term"), "It may be.");
    Exercise second = revised(author, first, "", slurAccepted(first), optional);

    assertThat(revises(author, first, slurAccepted(first), optional))
        .isEqualTo(new KeyRevisions.Outcome.AsItWas(second));
    assertThat(author.does(() -> school.bank().history(first.file().front().id()))).hasSize(2);
  }

  @Test
  default void anItemIsFoundAgainAfterItWasWidened(School school) {
    Author author = Author.of(school);
    Exercise first = Loading.fresh(school).startedHarbour();
    LabelledSpan item = marked(first, "rammed through", "loaded-term");
    revised(
        author,
        first,
        "",
        new KeyChange.Widen(item, span(first, "The council rammed through its plan")));

    Exercise third = revised(author, first, "", slurAccepted(first));

    assertThat(third.number()).isEqualTo(3);
    assertThat(at(third, "The council rammed through its plan").labels()).contains("slur");
  }

  @Test
  default void anItemNeedNotBeFoundAnyMoreUnlessItIsTheLastOne(School school) {
    Author author = Author.of(school);
    Exercise first = Loading.fresh(school).startedHarbour();
    LabelledSpan one = marked(first, "rammed through", "loaded-term");
    LabelledSpan other = marked(first, "Everybody in town wants it.", "unsupported-claim");

    Exercise second = revised(author, first, "", new KeyChange.MakeOptional(one));

    assertThat(at(second, "rammed through").status()).isEqualTo(Status.OPTIONAL);
    assertThat(refusal(revises(author, second, new KeyChange.MakeOptional(other))))
        .contains("The key has no required item");
  }

  @Test
  default void whatIsNotThereCannotBeChanged(School school) {
    Author author = Author.of(school);
    Exercise first = Loading.fresh(school).startedHarbour();

    assertThat(
            refusal(
                revises(
                    author,
                    first,
                    new KeyChange.AcceptLabel(marked(first, "The council", "slur"), "slur"))))
        .contains("no item any more at “The council”");
    assertThat(
            refusal(
                revises(
                    author,
                    first,
                    new KeyChange.AcceptLabel(
                        marked(first, "rammed through", "loaded-term"), "no-such-label"))))
        .contains("no label “no-such-label”");
    assertThat(
            refusal(
                revises(
                    author,
                    first,
                    new KeyChange.AddOptional(marked(first, "three piers", "slur"), "  "))))
        .contains("Say in a few words why");
    assertThat(newest(author, first)).isEqualTo(first.versionId());
  }

  @Test
  default void anExerciseOfAnotherTeacherIsNotChangedUntilItIsShared(School school) {
    Author owner = Author.of(school);
    Exercise first = owner.publishesNew("The fire");
    Author other = Author.of(school);
    KeyChange change =
        new KeyChange.AcceptLabel(new LabelledSpan(new Span(4, 9), "slur"), "loaded-term");

    assertThat(refusal(revises(other, first, change)))
        .isEqualTo(
            "This exercise belongs to Ms Reed. Ask them to change its key, or duplicate the"
                + " exercise.");
    assertThat(other.does(() -> revisions(school).obstacle(first.versionId()))).isPresent();
    assertThat(newest(owner, first)).isEqualTo(first.versionId());

    Draft draft = owner.does(() -> school.drafts().change(first.file().front().id()));
    owner.does(() -> school.drafts().share(draft.id(), other.account().id(), true));
    assertThat(revised(other, first, "", change).number()).isEqualTo(2);
  }

  @Test
  default void aNewerKeyOfTheSameTextIsBuiltOn(School school) {
    Author author = Author.of(school);
    Loading loading = Loading.fresh(school);
    Exercise first = loading.startedHarbour();
    loading.write("harbour.md", SmallLibrary.HARBOUR_FILE.replace("SECRET-shove", "SECRET-push"));
    loading.start();

    Exercise third = revised(author, first, "", slurAccepted(first));

    assertThat(third.number()).isEqualTo(3);
    assertThat(at(third, "rammed through").reason()).isEqualTo("SECRET-push");
    assertThat(at(third, "rammed through").labels()).contains("slur");
  }

  @Test
  default void aNewerTextStandsInTheWay(School school) {
    Author author = Author.of(school);
    Loading loading = Loading.fresh(school);
    Exercise first = loading.startedHarbour();
    loading.write("harbour.md", SmallLibrary.HARBOUR_FILE.replace("three piers", "four piers"));
    loading.start();

    assertThat(refusal(revises(author, first, slurAccepted(first))))
        .contains("Version 2 of this exercise has another text");
  }

  @Test
  default void anOpenDraftLosesNothingAndItsAuthorIsTold(School school) {
    Author author = Author.of(school);
    Exercise first = Loading.fresh(school).startedHarbour();
    Draft draft =
        author.renames(
            author.does(() -> school.drafts().change(first.file().front().id())), "The pier");

    Exercise second = revised(author, first, "", slurAccepted(first));

    assertThat(author.does(() -> school.drafts().find(draft.id()))).isEqualTo(draft);
    assertThat(author.does(() -> school.publishing().publish(draft.id(), "", false)))
        .isInstanceOfSatisfying(
            Publishing.Outcome.Overtaken.class,
            overtaken -> assertThat(overtaken.newer()).isEqualTo(second));
  }

  @Test
  default void whereStudentsAreComparedWithAPanelThePanelChangesAndNobodysOwnKey(School school) {
    TwoKeys keys = TwoKeys.handedIn(school, TwoKeys.item("a disgrace", "loaded-term"));
    Author author = new Author(school, keys.author());
    author.does(() -> keys.panels().combine(keys.draft().id()));
    Exercise first = author.publishes(author.does(() -> school.drafts().find(keys.draft().id())));

    KeyItem item = first.key().items().getFirst();

    Exercise second =
        revised(
            author,
            first,
            "",
            new KeyChange.AcceptLabel(
                new LabelledSpan(item.span(), item.labels().getFirst()), "slur"));

    assertThat(first.key().instructor()).isEqualTo("panel");
    assertThat(second.key().instructor()).isEqualTo("panel");
    assertThat(second.key().items())
        .first()
        .isEqualTo(item.withLabels(List.of("loaded-term", "slur")));
    assertThat(second.keys()).isEqualTo(first.keys());
  }

  @Test
  default void aKeyInAFileOfItsOwnStaysThere(School school) {
    Author author = Author.of(school);
    Loading loading = Loading.fresh(school);
    ExerciseFile apart = SeparateKeys.split(loading.startedHarbour().file());
    written(apart).forEach((name, text) -> SmallLibrary.write(loading.folder(), name, text));
    Exercise first = loading.startedHarbour();
    assertThat(first.file().first().file()).isPresent();

    Exercise second = revised(author, first, "", slurAccepted(first));

    assertThat(second.file().first().file()).isEqualTo(first.file().first().file());
    assertThat(at(second, "rammed through").labels()).contains("slur");
    Map<String, String> files = author.does(() -> school.bank().files(second.versionId()));
    assertThat(files.get("harbour.md"))
        .isEqualTo(author.does(() -> school.bank().files(first.versionId())).get("harbour.md"));
  }

  @Test
  default void ofTwoTeachersAtOnceBothAreHeard(School school) {
    Account teacher = school.teacher();
    Exercise first = Loading.fresh(school).startedHarbour();
    LabelledSpan claim = marked(first, "Everybody in town wants it.", "unsupported-claim");
    List<KeyChange> changes =
        List.of(slurAccepted(first), new KeyChange.AcceptLabel(claim, "loaded-term"));

    List<KeyRevisions.Outcome> outcomes =
        Together.run(
            2,
            number ->
                () ->
                    school.as(
                        teacher,
                        () ->
                            revisions(school)
                                .revise(first.versionId(), List.of(changes.get(number)), "")));

    Set<Integer> numbers = new HashSet<>();
    outcomes.forEach(
        outcome -> numbers.add(((KeyRevisions.Outcome.Revised) outcome).exercise().number()));
    assertThat(numbers).containsExactlyInAnyOrder(2, 3);
    Exercise last = school.exercises().newest(first.file().front().id()).orElseThrow();
    assertThat(at(last, "rammed through").labels()).contains("slur");
    assertThat(at(last, "Everybody in town wants it.").labels()).contains("loaded-term");
  }

  private static KeyRevisions revisions(School school) {
    return school.context().getBean(KeyRevisions.class);
  }

  private static KeyRevisions.Outcome revises(Author author, Exercise first, KeyChange... changes) {
    return author.does(
        () -> revisions(author.school()).revise(first.versionId(), List.of(changes), ""));
  }

  private static Exercise revised(
      Author author, Exercise first, String remark, KeyChange... changes) {
    KeyRevisions.Outcome outcome =
        author.does(
            () -> revisions(author.school()).revise(first.versionId(), List.of(changes), remark));
    assertThat(outcome).isInstanceOf(KeyRevisions.Outcome.Revised.class);
    return ((KeyRevisions.Outcome.Revised) outcome).exercise();
  }

  private static String refusal(KeyRevisions.Outcome outcome) {
    assertThat(outcome).isInstanceOf(KeyRevisions.Outcome.Refused.class);
    return ((KeyRevisions.Outcome.Refused) outcome).reason();
  }

  private static KeyChange slurAccepted(Exercise exercise) {
    return new KeyChange.AcceptLabel(marked(exercise, "rammed through", "loaded-term"), "slur");
  }

  private static LabelledSpan marked(Exercise exercise, String words, String label) {
    return new LabelledSpan(span(exercise, words), label);
  }

  private static Span span(Exercise exercise, String words) {
    int start = exercise.passage().text().indexOf(words);
    return new Span(start, start + words.length());
  }

  private static KeyItem at(Exercise exercise, String words) {
    Optional<KeyItem> found =
        exercise.key().items().stream()
            .filter(item -> item.span().in(exercise.passage().text()).equals(words))
            .findFirst();
    assertThat(found).as(words).isPresent();
    return found.orElseThrow();
  }

  private static List<KeyItem> without(Exercise exercise, String words) {
    return exercise.key().items().stream()
        .filter(item -> !item.span().in(exercise.passage().text()).equals(words))
        .toList();
  }

  private static Object newest(Author author, Exercise exercise) {
    return author
        .school()
        .exercises()
        .newest(exercise.file().front().id())
        .orElseThrow()
        .versionId();
  }

  private static ReadResult read(Map<String, String> files) {
    return ExerciseLibrary.parse(
        files.entrySet().stream()
            .map(
                file ->
                    new RawFile(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)))
            .toList(),
        List.of());
  }

  private static Map<String, String> written(ExerciseFile exercise) {
    Map<String, String> files = new TreeMap<>();
    files.put(exercise.file(), ExerciseWriter.write(exercise));
    for (KeyFile key : exercise.keyFiles()) {
      files.put(key.file(), ExerciseWriter.write(key, exercise.passage()));
    }
    return files;
  }

  private static Map<String, String> withoutLabels(Map<String, String> files) {
    Map<String, String> kept = new TreeMap<>(files);
    kept.keySet().removeIf(name -> name.startsWith("labels/"));
    return kept;
  }
}
