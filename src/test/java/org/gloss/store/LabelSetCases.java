package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.gloss.account.Account;
import org.gloss.annotation.LabelSet;
import org.gloss.exercise.labels.EditOutcome;
import org.gloss.exercise.labels.ImportOutcome;
import org.gloss.exercise.labels.LabelSetEdit;
import org.gloss.exercise.labels.LabelSetShelf;
import org.gloss.exercise.labels.StoredLabelSet;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/// Label sets in the database: whose they are, and how they change.
interface LabelSetCases {

  @Test
  default void theLibrarysSetsAreOfferedFirstThenOwnThenShared(School school) {
    LabelSetRoom room = LabelSetRoom.of(school);
    Account other = school.teacher();
    StoredLabelSet own = room.adapted();
    StoredLabelSet foreign = school.as(other, () -> room.desk().adapt("small", "Theirs"));

    assertThat(room.offered()).startsWith("small").contains(own.setId());
    assertThat(room.offered()).doesNotContain(foreign.setId());

    school.as(other, () -> done(() -> room.desk().share(foreign.id(), true)));
    assertThat(room.offered()).containsSubsequence("small", own.setId(), foreign.setId());
    assertThat(room.open(foreign).own()).isFalse();
    assertThat(room.open(foreign).owner()).contains("Ms Reed");
  }

  @Test
  default void whatAnotherTeacherKeepsIsRefusedAndSoIsChangingWhatTheyShare(School school) {
    LabelSetRoom room = LabelSetRoom.of(school);
    StoredLabelSet set = room.adapted();
    Account stranger = school.teacher();
    LabelSetEdit edit = new LabelSetEdit.Retitle("Mine now", "en");

    assertRefused(school, stranger, () -> room.shelf().open(set.setId()));
    assertRefused(school, stranger, () -> room.desk().adapt(set.setId(), "x"));
    assertRefused(school, stranger, () -> room.desk().used(set.setId(), "slur"));
    room.as(() -> done(() -> room.desk().share(set.id(), true)));
    assertThat(school.as(stranger, () -> room.shelf().open(set.setId())).own()).isFalse();
    assertRefused(school, stranger, () -> room.desk().edit(set.id(), 1, edit));
    assertRefused(school, stranger, () -> room.desk().undo(set.id(), 1));
    assertRefused(school, stranger, () -> done(() -> room.desk().share(set.id(), false)));
    assertRefused(school, stranger, () -> done(() -> room.desk().archive(set.id())));
    assertRefused(school, stranger, () -> done(() -> room.desk().bringBack(set.id())));
    assertRefused(school, stranger, () -> room.shelf().open("no-such-set"));
  }

  @Test
  default void aStudentReachesNone(School school) {
    Lesson lesson = Lesson.practice(school);
    LabelSetRoom room = LabelSetRoom.of(school);

    assertRefused(school, lesson.student(), room.shelf()::offered);
    assertRefused(school, lesson.student(), room.shelf()::listed);
    assertRefused(school, lesson.student(), room.shelf()::archived);
    assertRefused(school, lesson.student(), () -> room.shelf().open("small"));
    assertRefused(school, lesson.student(), () -> room.desk().create("x"));
    assertRefused(school, lesson.student(), () -> room.desk().adapt("small", "x"));
    assertRefused(school, lesson.student(), () -> room.desk().importFile("x", new byte[0]));
  }

  @Test
  default void theLibrarysSetsAreNotChangedInPlace(School school) {
    LabelSetRoom room = LabelSetRoom.of(school);
    StoredLabelSet library = room.shelf().find("small").orElseThrow();

    assertThat(library.fromFile()).isTrue();
    assertThat(library.yaml()).isEqualTo(SmallLabels.FILE);
    assertRefused(
        school,
        room.teacher(),
        () -> room.desk().edit(library.id(), 1, new LabelSetEdit.Retitle("Mine", "en")));
  }

  @Test
  default void adaptingMakesACopyWithAnIdOfItsOwn(School school) {
    LabelSetRoom room = LabelSetRoom.of(school);
    StoredLabelSet one = room.adapted();
    StoredLabelSet two = room.adapted();

    assertThat(one.set().title()).isEqualTo("Words in class");
    assertThat(one.setId()).startsWith("words-in-class").isNotEqualTo(two.setId());
    assertThat(one.set().labels())
        .isEqualTo(room.shelf().find("small").orElseThrow().set().labels());
    assertThat(room.shelf().find(one.setId())).contains(one);
  }

  @Test
  default void renamingALabelKeepsItsId(School school) {
    LabelSetRoom room = LabelSetRoom.of(school);
    StoredLabelSet set = room.adapted();

    StoredLabelSet now = saved(room.rename(set, "slur", "insult"));

    assertThat(now.revision()).isEqualTo(2);
    assertThat(now.set().label("slur").orElseThrow().name()).isEqualTo("insult");
    assertThat(now.set().depths()).isEqualTo(set.set().depths());
    assertThat(room.shelf().find(set.setId())).contains(now);
  }

  @Test
  default void theLaterOfTwoWindowsIsToldAndChangesNothing(School school) {
    LabelSetRoom room = LabelSetRoom.of(school);
    StoredLabelSet seen = room.adapted();
    saved(room.rename(seen, "slur", "insult"));

    EditOutcome later = room.rename(seen, "loaded-term", "loaded word");

    assertThat(later).isInstanceOf(EditOutcome.ChangedMeanwhile.class);
    StoredLabelSet now = ((EditOutcome.ChangedMeanwhile) later).now().stored();
    assertThat(now.set().label("slur").orElseThrow().name()).isEqualTo("insult");
    assertThat(now.set().label("loaded-term").orElseThrow().name()).isEqualTo("loaded term");
    assertThat(saved(room.rename(now, "loaded-term", "loaded word")).set().label("slur"))
        .hasValueSatisfying(label -> assertThat(label.name()).isEqualTo("insult"));
  }

  @Test
  default void aLabelInUseIsReplacedAndNotDeleted(School school) {
    LabelSetRoom room = LabelSetRoom.of(school);
    StoredLabelSet set = room.adapted();
    room.uses().items().put("slur", 3);

    assertThat(room.edit(set, new LabelSetEdit.RemoveLabel("slur", Optional.empty())))
        .isEqualTo(new EditOutcome.InUse("slur", 3));
    assertThat(room.edit(set, new LabelSetEdit.RemoveLabel("slur", Optional.of("slur"))))
        .isEqualTo(new EditOutcome.InUse("slur", 3));
    assertThat(room.shelf().find(set.setId())).contains(set);

    StoredLabelSet now =
        saved(room.edit(set, new LabelSetEdit.RemoveLabel("slur", Optional.of("loaded-term"))));
    assertThat(now.set().label("slur")).isEmpty();
    assertThat(room.uses().items()).isEqualTo(Map.of("loaded-term", 3));
    assertThat(room.open(now).undoable()).isFalse();
  }

  @Test
  default void removingAnUnusedLabelCanBeTakenBackOnce(School school) {
    LabelSetRoom room = LabelSetRoom.of(school);
    StoredLabelSet set = room.adapted();
    StoredLabelSet without =
        saved(room.edit(set, new LabelSetEdit.RemoveLabel("slur", Optional.empty())));
    assertThat(room.open(without).undoable()).isTrue();

    StoredLabelSet back = saved(room.undo(without));

    assertThat(back.set()).isEqualTo(set.set());
    assertThat(back.revision()).isEqualTo(3);
    assertThat(room.undo(back)).isInstanceOf(EditOutcome.Faulty.class);
    assertThat(room.undo(without)).isInstanceOf(EditOutcome.ChangedMeanwhile.class);
  }

  @Test
  default void aLabelThatIsUsedMeanwhileIsNotTakenBack(School school) {
    LabelSetRoom room = LabelSetRoom.of(school);
    StoredLabelSet set = room.adapted();
    LabelSetEdit add = room.copyOf(set, "slur", "jibe", "j", "dots");
    StoredLabelSet more = saved(room.edit(set, add));
    room.uses().items().put("jibe", 1);

    assertThat(room.undo(more)).isEqualTo(new EditOutcome.InUse("jibe", 1));
  }

  @Test
  default void aDepthOfASetInUseStays(School school) {
    LabelSetRoom room = LabelSetRoom.of(school);
    StoredLabelSet two =
        saved(
            room.edit(
                room.adapted(), new LabelSetEdit.PutDepth("", "Two", "all", List.of("slur"))));
    room.uses().items().put("loaded-term", 1);

    assertThat(room.edit(two, new LabelSetEdit.RemoveDepth("two")))
        .isInstanceOf(EditOutcome.Faulty.class);
    room.uses().items().clear();
    assertThat(saved(room.edit(two, new LabelSetEdit.RemoveDepth("two"))).set().depths())
        .extracting(LabelSet.Depth::id)
        .containsExactly("all", "few");
  }

  @Test
  default void aFaultyChangeIsSaidAndNotSaved(School school) {
    LabelSetRoom room = LabelSetRoom.of(school);
    StoredLabelSet set = room.adapted();

    EditOutcome outcome = room.edit(set, room.copyOf(set, "slur", "jibe", "l", "dots"));

    assertThat(outcome).isInstanceOf(EditOutcome.Faulty.class);
    assertThat(((EditOutcome.Faulty) outcome).faults())
        .extracting(fault -> fault.part() + "/" + fault.field())
        .containsExactly("/shortcut");
    assertThat(room.shelf().find(set.setId())).contains(set);
  }

  @Test
  default void whatIsPutAwayIsNotOfferedAndCanBeBroughtBack(School school) {
    LabelSetRoom room = LabelSetRoom.of(school);
    StoredLabelSet set = room.adapted();

    room.as(() -> done(() -> room.desk().archive(set.id())));
    assertThat(room.offered()).doesNotContain(set.setId());
    assertThat(room.as(room.shelf()::archived)).containsExactly(set);
    assertThat(room.shelf().find(set.setId())).contains(set);

    room.as(() -> done(() -> room.desk().bringBack(set.id())));
    assertThat(room.offered()).contains(set.setId());
  }

  @Test
  default void aFileBecomesASetOfOnesOwnAndOverwritesNothing(School school) {
    LabelSetRoom room = LabelSetRoom.of(school);

    StoredLabelSet set = imported(room, SmallLabels.FILE.replace("\n", "\r\n"));

    assertThat(set.setId()).startsWith("small-");
    assertThat(set.set().title()).isEqualTo("Three labels");
    assertThat(set.fromFile()).isFalse();
    assertThat(imported(room, set.yaml()).set().labels()).isEqualTo(set.set().labels());
  }

  @Test
  default void aFaultyFileIsRefusedWithLineAndColumn(School school) {
    LabelSetRoom room = LabelSetRoom.of(school);
    int before = room.offered().size();

    ImportOutcome outcome =
        room.as(
            () ->
                room.desk()
                    .importFile(
                        "mine.yaml",
                        SmallLabels.FILE
                            .replace("pattern: double", "pattern: dubble")
                            .getBytes(StandardCharsets.UTF_8)));

    assertThat(((ImportOutcome.Refused) outcome).problems())
        .singleElement()
        .asString()
        .isEqualTo("mine.yaml:38:14: \"pattern\" cannot be \"dubble\". Did you mean \"double\"?");
    assertThat(room.as(() -> room.desk().importFile("x.yaml", new byte[2_000_000])))
        .isInstanceOf(ImportOutcome.Refused.class);
    assertThat(room.as(() -> room.desk().importFile("x.md", new byte[0])))
        .isInstanceOf(ImportOutcome.Refused.class);
    assertThat(room.offered()).hasSize(before);
  }

  @Test
  default void aFileThatChangedIsReadAgainAndOneThatIsGoneIsNotOffered(School school) {
    LabelSetRoom room = LabelSetRoom.of(school);
    String id = "t" + UUID.randomUUID();
    String file = SmallLabels.FILE.replace("id: small", "id: " + id);
    Map<String, String> library = Map.of("labels/small.yaml", SmallLabels.FILE);

    room.shelf().loaded(Map.of("labels/small.yaml", SmallLabels.FILE, "labels/t.yaml", file));
    StoredLabelSet first = room.shelf().find(id).orElseThrow();
    String changed = file.replace("Three labels", "Some labels");
    room.shelf().loaded(Map.of("labels/small.yaml", SmallLabels.FILE, "labels/t.yaml", changed));
    StoredLabelSet second = room.shelf().find(id).orElseThrow();

    assertThat(second.set().title()).isEqualTo("Some labels");
    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.revision()).isEqualTo(2);
    assertThat(room.offered()).contains(id);

    room.shelf().loaded(library);
    assertThat(room.offered()).doesNotContain(id).contains("small");
    assertThat(room.shelf().find(id)).contains(second);
  }

  @Test
  default void aFileDoesNotTakeATeachersSet(School school) {
    LabelSetRoom room = LabelSetRoom.of(school);
    StoredLabelSet own = room.adapted();

    room.shelf()
        .loaded(Map.of("labels/small.yaml", SmallLabels.FILE, "labels/own.yaml", own.yaml()));

    assertThat(room.shelf().find(own.setId())).contains(own);
  }

  private static StoredLabelSet saved(EditOutcome outcome) {
    assertThat(outcome).isInstanceOf(EditOutcome.Saved.class);
    LabelSetShelf.Opened now = ((EditOutcome.Saved) outcome).now();
    return now.stored();
  }

  private static StoredLabelSet imported(LabelSetRoom room, String yaml) {
    ImportOutcome outcome =
        room.as(() -> room.desk().importFile("mine", yaml.getBytes(StandardCharsets.UTF_8)));
    assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
    return ((ImportOutcome.Imported) outcome).stored();
  }

  private static boolean done(Runnable work) {
    work.run();
    return true;
  }

  private static void assertRefused(School school, Account who, Supplier<?> work) {
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> school.as(who, work::get));
  }
}
