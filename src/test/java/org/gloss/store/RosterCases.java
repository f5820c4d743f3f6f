package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gloss.account.Account;
import org.gloss.classroom.Admission;
import org.gloss.classroom.JoinOutcome;
import org.gloss.classroom.JoinOutcome.Joined;
import org.gloss.classroom.NameChange;
import org.gloss.classroom.Standing;
import org.gloss.classroom.Student;
import org.gloss.classroom.roster.Faulty;
import org.gloss.classroom.roster.Remark;
import org.gloss.classroom.roster.RosterChange;
import org.gloss.classroom.roster.RosterFile;
import org.gloss.classroom.roster.RosterOutcome;
import org.gloss.classroom.roster.RosterPlan;
import org.gloss.classroom.roster.RosterPreview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.access.AccessDeniedException;

/// What a roster does to a class.
interface RosterCases {

  static List<Faulty> faulty() {
    return Faulty.all();
  }

  @ParameterizedTest
  @MethodSource("faulty")
  default void nothingOfAFaultyFileIsTakenOver(Faulty faulty, School school) {
    ClassDesk desk = ClassDesk.of(school);
    desk.joins("Mina");
    long accounts = accounts(school);

    RosterPlan plan = planned(desk, faulty.files());
    RosterOutcome outcome = desk.does(() -> desk.rosters().apply(desk.id(), plan, true));

    assertThat(plan.faults()).extracting(Remark::words).containsExactlyElementsOf(faulty.said());
    assertThat(outcome).isEqualTo(new RosterOutcome.Faulty(plan));
    assertThat(desk.roll().in()).extracting(Student::alias).containsExactly("Mina");
    assertThat(accounts(school)).isEqualTo(accounts);
    assertThat(desk.classroom().admission()).isEqualTo(Admission.OPEN);
  }

  @Test
  default void aPreviewChangesNothingAndSaysWhatWillHappen(School school) {
    ClassDesk desk = ClassDesk.of(school);
    Account ben = desk.joins("Ben").account();
    desk.joins("mina");
    desk.joins("Tom");
    desk.joins("Zoe");
    desk.act(() -> desk.students().remove(desk.id(), ben.id()));

    RosterPlan plan = plan(desk, "Mina,1\nTom\nBen,2\nAmira,3\n");

    assertThat(plan.changes())
        .extracting(
            change -> change.entry().alias().value() + " " + change.kind() + " " + change.before())
        .containsExactly("Mina RENAME mina", "Tom NONE Tom", "Ben LET_IN Ben", "Amira ADD ");
    assertThat(plan.others()).extracting(RosterPlan.Unlisted::alias).containsExactly("Zoe");
    assertThat(plan.count(RosterChange.Kind.ADD)).isEqualTo(1);
    assertThat(desk.roll().in()).extracting(Student::alias).containsExactly("mina", "Tom", "Zoe");
  }

  @Test
  default void itIsAppliedAsAWholeAndUnknownNamesWaitFromThenOn(School school) {
    ClassDesk desk = ClassDesk.of(school);
    UUID mina = desk.joins("mina").account().id();
    desk.joins("Zoe");

    RosterOutcome outcome = applied(desk, "Mina,1\nAmira,3\nTom,4\n", false);

    assertThat(outcome).isEqualTo(new RosterOutcome.Applied(2, 1, 0));
    assertThat(desk.roll().in())
        .extracting(
            student -> student.alias() + " " + student.externalId() + " " + student.claimed())
        .containsExactly("Amira 3 false", "Mina 1 true", "Tom 4 false", "Zoe  true");
    assertThat(school.accounts().find(mina).orElseThrow().name()).isEqualTo("Mina");
    assertThat(desk.tries("Stranger")).isInstanceOf(JoinOutcome.Waiting.class);
    assertThat(desk.log()).contains("Took a roster over: 2 added, 1 changed, 0 removed");
    assertThat(applied(desk, "Mina,1\nAmira,3\nTom,4\n", false))
        .as("a second time changes nothing")
        .isEqualTo(new RosterOutcome.Applied(0, 0, 0));
  }

  @Test
  default void whoeverJoinsByANameOfTheListIsThatStudentAndNobodyElseIsAfterwards(School school) {
    ClassDesk desk = ClassDesk.of(school);
    applied(desk, "Mina Lee,1\n", false);

    Joined first = desk.joins(" mina  lee");

    assertThat(first.account().name()).isEqualTo("Mina Lee");
    assertThat(desk.standing(first.account())).isEqualTo(new Standing.In("Class 9b"));
    assertThat(desk.tries("Mina Lee")).isEqualTo(new JoinOutcome.NameTaken("Mina Lee"));
    assertThat(
            school
                .joining()
                .comeBack(
                    desk.classroom().joinCode(),
                    "Mina Lee",
                    first.reEntryCode(),
                    School.newBrowser()))
        .isInstanceOf(Joined.class);
    assertThat(desk.roll().in()).singleElement().matches(Student::claimed);
  }

  @Test
  default void ofSeveralWhoClaimANameAtOnceOneGetsIt(School school) {
    ClassDesk desk = ClassDesk.of(school);
    applied(desk, "Mina\nJonas\n", false);
    String code = desk.classroom().joinCode();

    List<JoinOutcome> outcomes =
        Together.run(8, i -> () -> school.joining().join(code, "Mina", School.newBrowser()));

    assertThat(outcomes).filteredOn(Joined.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(JoinOutcome.NameTaken.class::isInstance).hasSize(7);
  }

  @Test
  default void ofSeveralWhoTakeAListOverAtOnceOneDoesAndTheOthersLookAgain(School school) {
    ClassDesk desk = ClassDesk.of(school);
    RosterPlan plan = plan(desk, "Mina\nJonas\n");

    List<RosterOutcome> outcomes =
        Together.run(4, i -> () -> desk.does(() -> desk.rosters().apply(desk.id(), plan, false)));

    assertThat(outcomes).filteredOn(RosterOutcome.Applied.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(RosterOutcome.Outdated.class::isInstance).hasSize(3);
    assertThat(desk.roll().in()).hasSize(2);
  }

  @Test
  default void namesFollowIdsEvenWhenTheyChangePlaces(School school) {
    ClassDesk desk = ClassDesk.of(school);
    applied(desk, "Mina,1\nTom,2\nJonas,3\n", false);
    UUID one = idOf(desk, "Mina");
    UUID two = idOf(desk, "Tom");

    assertThat(applied(desk, "Tom,1\nMina,2\nJonas B,3\n", false))
        .isEqualTo(new RosterOutcome.Applied(0, 3, 0));

    assertThat(idOf(desk, "Tom")).isEqualTo(one);
    assertThat(idOf(desk, "Mina")).isEqualTo(two);
    assertThat(school.accounts().find(two).orElseThrow().name()).isEqualTo("Mina");
  }

  @Test
  default void whoeverIsNotInTheListIsRemovedOnlyIfAskedFor(School school) {
    ClassDesk desk = ClassDesk.of(school);
    Account zoe = desk.joins("Zoe").account();
    desk.joins("Mina");

    assertThat(applied(desk, "Mina\nTom\n", false)).isEqualTo(new RosterOutcome.Applied(1, 0, 0));
    assertThat(desk.standing(zoe)).isInstanceOf(Standing.In.class);
    assertThat(applied(desk, "Mina\nTom\n", true)).isEqualTo(new RosterOutcome.Applied(0, 0, 1));
    assertThat(desk.standing(zoe)).isInstanceOf(Standing.Removed.class);

    assertThat(applied(desk, "Zoe\nMina\nTom\n", false))
        .as("the list brings them back")
        .isEqualTo(new RosterOutcome.Applied(0, 1, 0));
    assertThat(desk.standing(zoe)).isInstanceOf(Standing.In.class);
  }

  @Test
  default void aNameThatSomebodyElseOfTheClassHasIsAFault(School school) {
    ClassDesk desk = ClassDesk.of(school);
    applied(desk, "Mina,1\nTom,2\n", false);

    assertThat(plan(desk, "Mina,7\n").faults())
        .extracting(Remark::words)
        .containsExactly(
            "Line 1: “Mina” is in the class with the id “1”, not “7”. Mend the id here, or rename"
                + " that student in the class first.");
    assertThat(plan(desk, "name,id\nTom,1\n").faults())
        .extracting(Remark::words)
        .containsExactly(
            "Line 2: Another student of the class is called “Tom”. Rename that one in the class"
                + " first, or change the name here.");
  }

  @Test
  default void aClassThatHasChangedSinceThePreviewIsLookedAtAgain(School school) {
    ClassDesk desk = ClassDesk.of(school);
    RosterPlan seen = plan(desk, "Mina\nTom\n");
    UUID joined = desk.joins("tom").account().id();

    RosterOutcome outcome = desk.does(() -> desk.rosters().apply(desk.id(), seen, true));

    RosterPlan now = ((RosterOutcome.Outdated) outcome).plan();
    assertThat(now.changes().getLast().accountId()).isEqualTo(Optional.of(joined));
    assertThat(desk.roll().in()).extracting(Student::alias).containsExactly("tom");
    assertThat(desk.does(() -> desk.rosters().apply(desk.id(), now, false)))
        .isEqualTo(new RosterOutcome.Applied(1, 1, 0));
  }

  @Test
  default void whoeverWaitsIsLetInByTheList(School school) {
    ClassDesk desk = ClassDesk.of(school);
    desk.does(() -> desk.codes().admit(desk.id(), Admission.APPROVE));
    Account mina = ((JoinOutcome.Waiting) desk.tries("Mina")).account();
    desk.tries("Leo");

    applied(desk, "Mina,1\n", true);

    assertThat(desk.standing(mina)).isInstanceOf(Standing.In.class);
    assertThat(desk.roll().waiting()).extracting(Student::alias).containsExactly("Leo");
  }

  @Test
  default void aListOfTwoThousandIsTakenOverAsAWhole(School school) {
    ClassDesk desk = ClassDesk.of(school);
    String list =
        IntStream.range(0, 2_000)
            .mapToObj(i -> "Student number " + i + ";S" + i)
            .collect(Collectors.joining("\n", "name;id\n", "\n"));

    assertThat(applied(desk, list, false)).isEqualTo(new RosterOutcome.Applied(2_000, 0, 0));
    assertThat(desk.roll().in()).hasSize(2_000);
    assertThat(desk.joins("Student number 1234").account().id())
        .isEqualTo(idOf(desk, "Student number 1234"));
    assertThat(applied(desk, list.replace("number", "no"), false))
        .isEqualTo(new RosterOutcome.Applied(0, 2_000, 0));
  }

  @Test
  default void theListOfAnotherTeachersClassIsNotTakenOver(School school) {
    ClassDesk desk = ClassDesk.of(school);
    RosterPlan plan = plan(desk, "Mina\n");
    ClassDesk stranger = new ClassDesk(school, school.teacher(), desk.id());

    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> plan(stranger, "Mina\n"));
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> stranger.does(() -> stranger.rosters().apply(desk.id(), plan, false)));
    assertThat(desk.roll().in()).isEmpty();
  }

  @Test
  default void aMergedDoubleIsNotOnTheList(School school) {
    ClassDesk desk = ClassDesk.of(school);
    Account mina = desk.joins("Mina").account();
    Account twice = desk.joins("Mina L").account();
    desk.act(() -> desk.students().merge(desk.id(), mina.id(), Set.of(twice.id())));

    RosterPlan plan = plan(desk, "Mina\nMina L\n");

    assertThat(plan.changes())
        .extracting(RosterChange::kind)
        .containsExactly(RosterChange.Kind.NONE, RosterChange.Kind.ADD);
    assertThat(desk.does(() -> desk.students().rename(desk.id(), mina.id(), "Mina L")))
        .isInstanceOf(NameChange.Done.class);
  }

  private static RosterOutcome applied(ClassDesk desk, String text, boolean removeOthers) {
    RosterPlan plan = plan(desk, text);
    assertThat(plan.faults()).isEmpty();
    return desk.does(() -> desk.rosters().apply(desk.id(), plan, removeOthers));
  }

  private static RosterPlan plan(ClassDesk desk, String text) {
    return planned(
        desk, List.of(new RosterFile("list.csv", text.getBytes(StandardCharsets.UTF_8))));
  }

  private static RosterPlan planned(ClassDesk desk, List<RosterFile> files) {
    return ((RosterPreview.Planned) desk.does(() -> desk.rosters().preview(desk.id(), files, "")))
        .plan();
  }

  private static UUID idOf(ClassDesk desk, String alias) {
    return desk.roll().in().stream()
        .filter(student -> student.alias().equals(alias))
        .findFirst()
        .orElseThrow()
        .accountId();
  }

  private static long accounts(School school) {
    return school.jdbc().sql("select count(*) from account").query(Long.class).single();
  }
}
