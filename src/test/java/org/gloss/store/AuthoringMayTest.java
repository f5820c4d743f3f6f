package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gloss.account.Account;
import org.gloss.exercise.draft.Drafts;
import org.gloss.exercise.labels.LabelSetDesk;
import org.gloss.exercise.labels.StoredLabelSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.aop.support.AopUtils;

/// Who may call what on the side of exercises and accounts, as [WhoMayTest] has it for the
/// classroom: every public method of its services, called with the ids of one draft and one key by
/// everybody who might. What a method then answers is told by the tests of its room.
@OnH2
class AuthoringMayTest {

  private static final String ROOMS = "org\\.gloss\\.(exercise|account|setup)\\..*|.*\\.Preview";

  private static final String TABLE =
      """
      Accounts.markWarmedUp/0 WHOTAS
      Accounts.teachers/0 WHOTA
      Accounts.requireStillSignedIn/0 WHOTAS
      Accounts.warmedUp/0 WHOTAS
      Administrators.school/0 WHOTA
      Bank.archive/2
      Bank.choices/0 WHOTA
      Bank.export/2 WHOTA
      Bank.files/1 WHOTA
      Bank.find/1 WHOTA
      Bank.history/1 WHOTA
      Bank.search/1 WHOTA
      Comparisons.decide/3 WH
      Comparisons.of/1 WH
      DraftKeys.find/1 WHO
      DraftKeys.items/1 WHO
      DraftKeys.of/1 WH
      DraftKeys.put/3 WHO
      DraftOverview.mine/0 WHOTA
      DraftOverview.next/1 WHOTA
      DraftProgress.of/1 WH
      Drafts.adopt/1 WHOTA
      Drafts.begin/3 WHOTA
      Drafts.change/1 WH
      Drafts.describe/3 WH
      Drafts.discard/1 W
      Drafts.duplicate/1 WHOTA
      Drafts.exercise/1 WH
      Drafts.find/1 WH
      Drafts.mine/0 WHOTA
      Drafts.share/3 W
      Drafts.sharedWith/1 WH
      Drafts.write/4 WH
      Exercises.problems/0 WHOTA
      FileConflicts.of/1 WHOTA
      FileConflicts.open/0 WHOTA
      FileConflicts.settle/2
      Import.take/2 WHOTA
      ImportedLabelSets.keep/2 WHOTA
      KeyChecks.balance/1 WH
      KeyChecks.exercise/1 WH
      KeyChecks.look/1 WHO
      KeyChecks.opinions/1 WH
      KeyChecks.stress/1 WH
      KeyRevisions.changes/2 WHOTA
      KeyRevisions.obstacle/1 WHOTA
      KeyRevisions.revise/3 WHOTA
      LabelSetDesk.adapt/2 W
      LabelSetDesk.archive/1 W
      LabelSetDesk.bringBack/1 W
      LabelSetDesk.create/1 WHOTA
      LabelSetDesk.edit/3 W
      LabelSetDesk.importFile/2 WHOTA
      LabelSetDesk.share/2 W
      LabelSetDesk.undo/2 W
      LabelSetDesk.used/2 W
      LabelSetShelf.archived/0 WHOTA
      LabelSetShelf.listed/0 WHOTA
      LabelSetShelf.offered/0 WHOTA
      LabelSetShelf.open/1 W
      OwnAccount.changePassword/3 WHOTA
      OwnAccount.devices/1 WHOTA
      OwnAccount.forget/1 WHOTA
      OwnAccount.rename/1 WHOTA
      OwnAccount.signInName/0 WHOTA
      OwnAccount.signOutEverywhere/0 WHOTA
      OwnRecord.own/0 S
      Panels.combine/1 WH
      Panels.combined/1 WH
      Panels.separate/1 WH
      People.invitations/0 A
      People.invite/2 A
      People.lock/1 A
      People.revoke/1 A
      People.setRole/2 A
      People.staff/0 A
      People.unlock/1 A
      Preview.compare/5 WH
      Preview.exercise/1 WH
      Preview.hint/4 WH
      Publishing.changes/1 WH
      Publishing.changesInNewer/1 WH
      Publishing.lacks/1 WH
      Publishing.needs/1 WH
      Publishing.newer/1 WH
      Publishing.publish/3 WH
      SecondOpinions.ask/2 WH
      SecondOpinions.asked/0 WHOTA
      SecondOpinions.find/1 O
      SecondOpinions.handIn/1 O
      SecondOpinions.remove/2
      StudentErasure.setRetentionDays/1 A
      """;

  private static final Map<String, String> ALLOWED = ServiceCall.table(TABLE);

  /// Who asks.
  private enum Who {
    /// Whose draft it is.
    WRITER('W'),
    /// A colleague whom the draft is shared with.
    HELPER('H'),
    /// A colleague who was asked for a second opinion, and asks for their own key.
    OPINION('O'),
    /// A teacher with drafts of their own.
    TEACHER('T'),
    /// An administrator.
    ADMINISTRATOR('A'),
    STUDENT('S');

    private final char letter;

    Who(char letter) {
      this.letter = letter;
    }
  }

  /// A draft with a first key and a second opinion.
  private record Scene(
      School school,
      KeyWork first,
      KeyWork second,
      KeyWork handedIn,
      StoredLabelSet labels,
      List<Account> people) {

    static Scene of(School school) {
      KeyWork first = KeyWork.of(school);
      KeyWork second = first.second();
      Account helper = school.teacher();
      Optional<String> refused =
          school.as(
              first.writer(), () -> school.drafts().share(first.draft().id(), helper.id(), true));
      assertThat(refused).isEmpty();
      KeyWork handedIn = first.second();
      handedIn.put(handedIn.item("its plan", "slur"));
      assertThat(handedIn.handIn()).isEmpty();
      LabelSetDesk desk = school.context().getBean(LabelSetDesk.class);
      return new Scene(
          school,
          first,
          second,
          handedIn,
          school.as(first.writer(), () -> desk.create("Own labels")),
          List.of(
              first.writer(),
              helper,
              second.writer(),
              school.teacher(),
              AccountStaff.administrator(school),
              school.student(school.classroom(school.teacher()), "Mina")));
    }

    private Object argument(Class<?> service, Parameter parameter, Who who) {
      String name = parameter.getName().toLowerCase(Locale.ROOT);
      return switch (parameter.getType().getSimpleName()) {
        case "String" -> text(service, name);
        case "UUID" -> id(service, name, who);
        default -> NobodyIsLetInTest.any(school, parameter.getType());
      };
    }

    private String text(Class<?> service, String name) {
      if (name.equals("exerciseid")) {
        return service.equals(Drafts.class) ? first.draft().exerciseId() : "harbour";
      }
      return name.equals("setid") ? labels.setId() : "text";
    }

    private UUID id(Class<?> service, String name, Who who) {
      return switch (name) {
        case "secondkeyid" -> handedIn.key().id();
        case "keyid" -> who == Who.OPINION ? second.key().id() : first.key().id();
        case "draftid" -> first.draft().id();
        case "versionid", "olderid", "newerid" ->
            school.exercises().current().get(SmallLibrary.HARBOUR).versionId();
        case "accountid", "colleagueid" -> people.get(Who.TEACHER.ordinal()).id();
        case "id" ->
            switch (service.getSimpleName()) {
              case "LabelSetDesk" -> labels.id();
              case "People" -> people.get(Who.TEACHER.ordinal()).id();
              default -> first.draft().id();
            };
        default -> UUID.randomUUID();
      };
    }
  }

  static Stream<String> methods() {
    return ALLOWED.keySet().stream();
  }

  @Test
  void everyMethodOfThatSideStandsInTheTable(School school) {
    assertThat(ALLOWED.keySet())
        .containsExactlyElementsOf(ServiceCall.found(school, ROOMS).keySet());
  }

  @ParameterizedTest
  @MethodSource("methods")
  void onlyThoseInTheTableAreLetIn(String name, School school) {
    Map<String, ServiceCall> found = ServiceCall.found(school, ROOMS);
    assertThat(found).containsKey(name);

    assertThat(letIn(school, found.get(name))).isEqualTo(ALLOWED.get(name));
  }

  /// Who may least asks first, since a call that is let in may change the draft.
  private static String letIn(School school, ServiceCall call) {
    Scene scene = Scene.of(school);
    return List.of(Who.values()).reversed().stream()
        .filter(who -> isLetIn(school, call, scene, who))
        .map(who -> String.valueOf(who.letter))
        .collect(Collectors.collectingAndThen(Collectors.toList(), List::reversed))
        .stream()
        .collect(Collectors.joining());
  }

  private static boolean isLetIn(School school, ServiceCall call, Scene scene, Who who) {
    Class<?> service = AopUtils.getTargetClass(call.service());
    Object[] arguments =
        Arrays.stream(call.method().getParameters())
            .map(parameter -> scene.argument(service, parameter, who))
            .toArray();
    return call.letsIn(school, scene.people.get(who.ordinal()), arguments);
  }
}
