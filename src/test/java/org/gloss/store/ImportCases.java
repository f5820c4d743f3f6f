package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gloss.exercise.draft.Draft;
import org.gloss.exercise.draft.DraftItem;
import org.gloss.exercise.draft.Import;
import org.gloss.exercise.file.RawFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What teachers bring along, good and bad.
interface ImportCases {

  @Test
  default void anArchiveBecomesADraftWithEveryKeyAndPublishesNothing(School school) {
    Author author = Author.of(school);
    RawFile archive =
        Archives.of(
            "mine.zip",
            Map.of(
                "mine/harbour.md", SmallLibrary.HARBOUR_FILE,
                "mine/harbour.key-b.md", SmallLibrary.SECOND_KEY,
                "mine/labels.yaml", SmallLabels.FILE,
                "mine/photo.png", "no text"));

    Import.Outcome.Taken taken = taken(author, "", archive);

    Draft draft = taken.drafts().getFirst();
    assertThat(author.does(school.drafts()::mine)).containsExactly(draft);
    assertThat(author.does(() -> school.draftKeys().of(draft.id()))).hasSize(2);
    assertThat(taken.labelSets()).isEmpty();
    assertThat(taken.notes()).anyMatch(note -> note.contains("mine/photo.png"));
    assertThat(taken.notes()).anyMatch(note -> note.contains("another exercise has harbour"));
    assertThat(school.exercises().newest(draft.exerciseId())).isEmpty();
  }

  @Test
  default void aTextAndItsKeysComeBackTogetherFromDifferentPlaces(School school) {
    Author author = Author.of(school);
    RawFile text =
        Archives.file(
            "harbour.md",
            LoadingCases.TEXT_ALONE.replace("id: harbour", "id: h" + author.account().id()));
    RawFile key =
        Archives.file(
            "keys/harbour.key-a.md",
            SmallLibrary.SECOND_KEY.replace("for: harbour", "for: h" + author.account().id()));

    Draft draft = taken(author, "", text, key).drafts().getFirst();

    var first = author.does(() -> school.draftKeys().of(draft.id())).getFirst();
    assertThat(author.does(() -> school.draftKeys().items(first.id()))).hasSize(1);
  }

  @Test
  default void aLabelSetThatIsNewHereBecomesTheTeachersOwn(School school) {
    Author author = Author.of(school);
    String set = "small-" + author.account().id();
    RawFile labels =
        Archives.file("labels.yaml", SmallLabels.FILE.replace("id: small\n", "id: " + set + "\n"));
    RawFile exercise =
        Archives.file(
            "harbour.md", SmallLibrary.HARBOUR_FILE.replace("labels: small", "labels: " + set));

    Import.Outcome.Taken taken = taken(author, "", labels, exercise);

    assertThat(taken.labelSets()).containsExactly("Three labels");
    assertThat(taken.drafts().getFirst().details().front().labels()).isEqualTo(set);
    assertThat(refused(Author.of(school), "", labels, exercise))
        .singleElement()
        .asString()
        .contains("not yours to use");
  }

  @Test
  default void whatIsWrongIsSaidInFullAndNothingComesIn(School school) {
    Author author = Author.of(school);

    assertThat(
            refused(
                author,
                "",
                Archives.file("market.md", SmallLibrary.FILES.get("market.md")),
                Archives.file(
                    "harbour.md",
                    SmallLibrary.HARBOUR_FILE.replace("labels: small", "labels: smal"))))
        .containsExactly(
            "harbour.md:7:9: The label set \"smal\" is missing. Did you mean \"small\"?");
    assertThat(author.does(school.drafts()::mine)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../../harbour.md", "a/../../b.md", "/etc/harbour.md", "C:\\x.md", "..\\x.md"})
  default void anArchiveWhoseNamesLeadOutIsRefused(String name, School school) {
    Author author = Author.of(school);

    assertThat(refused(author, "", Archives.of("bad.zip", Map.of(name, SmallLibrary.HARBOUR_FILE))))
        .singleElement()
        .asString()
        .contains("leads out of its folder");
  }

  @Test
  default void anArchiveThatGrowsBeyondAllBoundsIsRefused(School school) {
    Author author = Author.of(school);
    RawFile bomb =
        Archives.ofBytes("bomb.zip", Map.of("a.md", new byte[6 << 20], "b.png", new byte[6 << 20]));

    assertThat(bomb.bytes()).hasSizeLessThan(100_000);
    assertThat(refused(author, "", bomb))
        .containsExactly(
            "The archive “bomb.zip” holds more than 10 MiB. Import it in several parts.");
  }

  @Test
  default void tooManyFilesAreRefused(School school) {
    Map<String, String> files = new LinkedHashMap<>();
    for (int i = 0; i < 501; i++) {
      files.put("f" + i + ".png", "");
    }

    assertThat(refused(Author.of(school), "", Archives.of("many.zip", files)))
        .singleElement()
        .asString()
        .contains("more than 500 files");
  }

  @Test
  default void junkIsRefusedInWords(School school) {
    Author author = Author.of(school);
    RawFile cut =
        new RawFile(
            "cut.zip",
            Arrays.copyOf(Archives.of("x.zip", Map.of("a.md", "text ".repeat(1000))).bytes(), 60));

    assertThat(refused(author, "", Archives.file("x.zip", "This is no archive.")))
        .singleElement()
        .asString()
        .contains("is no zip archive");
    assertThat(refused(author, "", cut)).singleElement().asString().contains("cannot be read");
    assertThat(refused(author, "", Archives.file("x.exe", "MZ")))
        .singleElement()
        .asString()
        .contains("is no exercise file");
    assertThat(refused(author, "", new RawFile("x.md", new byte[11 << 20])))
        .singleElement()
        .asString()
        .contains("more than 10 MiB");
    assertThat(refused(author, "", new RawFile("x.md", new byte[] {(byte) 0xff, 0})))
        .singleElement()
        .asString()
        .contains("UTF-8");
    assertThat(refused(author, "")).singleElement().asString().contains("no exercise");
    assertThat(author.does(school.drafts()::mine)).isEmpty();
  }

  @Test
  default void theMarkedWordsOfAnotherSystemAreAStart(School school) {
    Author author = Author.of(school);
    RawFile text = Archives.file("the-fire.txt", "The *clown* burned *it all* down.\n\nAgain.");

    assertThat(refused(author, "", text)).singleElement().asString().contains("Choose the labels");
    Import.Outcome.Taken taken = taken(author, "small", text);

    Draft draft = taken.drafts().getFirst();
    assertThat(draft.title()).isEqualTo("the fire");
    List<DraftItem> items =
        author.does(
            () -> school.draftKeys().items(school.draftKeys().of(draft.id()).getFirst().id()));
    assertThat(items).extracting(item -> item.item().span().in(draft.passage())).contains("clown");
    assertThat(items).allMatch(item -> item.item().reason().isEmpty());
    assertThat(taken.notes()).anyMatch(note -> note.contains("needs a reason"));
  }

  @Test
  default void aLongLineOfAnExerciseIsKept(School school) {
    Author author = Author.of(school);
    String title = "A ".repeat(400) + "harbour";

    Import.Outcome.Taken taken =
        taken(
            author,
            "",
            Archives.file(
                "harbour.md",
                SmallLibrary.HARBOUR_FILE
                    .replace("title: The harbour", "title: " + title)
                    .replace("SECRET-hint", "SECRET-hint" + "x".repeat(900))));

    assertThat(taken.drafts().getFirst().title()).isEqualTo(title);
  }

  private static Import.Outcome.Taken taken(Author author, String labels, RawFile... files) {
    return (Import.Outcome.Taken) outcome(author, labels, files);
  }

  private static List<String> refused(Author author, String labels, RawFile... files) {
    return ((Import.Outcome.Refused) outcome(author, labels, files)).faults();
  }

  private static Import.Outcome outcome(Author author, String labels, RawFile... files) {
    return author.does(() -> author.school().imports().take(List.of(files), labels));
  }
}
