package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gloss.store.Situation.Who;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Who may call what on the classroom side: every public method of its services, called with the
/// ids of one class by everybody who might. A letter stands for who is let in; see [Who]. What a
/// method then answers is told by the tests of its room.
@OnH2
class WhoMayTest {

  private static final String ROOMS =
      "org\\.gloss\\.(classroom|attempt|review|exchange|audit|backup)\\..*";

  private static final String TABLE =
      """
      AnnotationSaves.put/2 S
      AppealAnswers.accept/2 TC
      AppealAnswers.decline/3 TC
      AppealAnswers.of/1 TC
      Appeals.choices/1 S
      Appeals.of/1 TCS
      Appeals.raise/3 S
      Appeals.withdraw/1
      AssignedKeys.newer/1 TC
      AssignedKeys.use/2 TC
      AssignmentList.begun/1 TC
      AssignmentList.moveDown/1 TC
      AssignmentList.moveUp/1 TC
      AssignmentList.withdraw/2 TC
      Assignments.assign/3 TC
      Assignments.assignLibrary/1 TC
      Assignments.assigned/0 SMRWE
      Assignments.change/3 TC
      Assignments.close/1 TC
      Assignments.extensions/1 TC
      Assignments.lengthen/2 TC
      Assignments.of/1 TC
      Assignments.one/1 TCSM
      Assignments.owned/1 TC
      Assignments.pause/1 TC
      Assignments.release/1 TC
      Assignments.removedFrom/1 SMRWE
      Assignments.resume/1 TC
      Assignments.terms/1 SM
      Assignments.termsHeld/1 SM
      Assignments.termsIfIn/1 SMRWE
      Assignments.termsOf/2 S
      Assignments.useVersion/2 TC
      Attempts.annotations/1 S
      Attempts.open/1 SM
      Attempts.own/1 S
      Attempts.retry/1 SM
      Attempts.submit/1 S
      Attempts.work/1 SM
      Attempts.works/0 SMRWE
      AuditTrail.classes/0 TCOA
      AuditTrail.page/2 TCOA
      Backups.begin/0 A
      Backups.state/0 A
      ClassErasure.erase/1 T
      ClassErasure.forget/2 TC
      ClassErasure.members/1 TC
      ClassProgress.notGiven/1 TC
      ClassProgress.rows/1 TC
      Classrooms.archive/1 T
      Classrooms.attended/0 SMRWE
      Classrooms.create/2 TCOA
      Classrooms.enrolments/1 TC
      Classrooms.headed/1 T
      Classrooms.mine/0 TCOA
      Classrooms.owned/1 TC
      Classrooms.rename/2 TC
      Classrooms.restore/1 T
      Classrooms.setZone/2 TC
      CoTeachers.add/2 T
      CoTeachers.head/1 TC
      CoTeachers.leave/1 C
      CoTeachers.of/1 TC
      CoTeachers.remove/2 T
      CommentBank.drop/1 TCOA
      CommentBank.keep/2 TCOA
      CommentBank.mine/0 TCOA
      Comments.change/2
      Comments.of/1 TCS
      Comments.remove/1
      Comments.write/3 TC
      Exports.annotations/2 TC
      Exports.gradebook/3 TC
      Exports.spans/2 TC
      Extensions.grant/1
      Extensions.takeBack/2 TC
      Gradebooks.of/1 TC
      Grades.of/1 TC
      Hints.next/2 S
      Insights.of/1 TC
      JoinCodes.admit/2 TC
      JoinCodes.end/2 TC
      JoinCodes.rotate/1 TC
      Joining.goOn/0 SMRWE
      Joining.newReEntryCode/0 SMRWE
      Joining.standing/0 SMRWE
      LiveClass.watch/2 TC
      LongView.ofClass/1 TC
      LongView.own/0 SMRWE
      Memberships.own/0 SMRWE
      OwnData.file/0 SMRWE
      OwnData.of/0 SMRWE
      OwnScores.give/3 TC
      OwnScores.takeBack/1 TC
      OwnWork.all/0 SMRWE
      Preview.compare/5
      Preview.exercise/1
      Preview.hint/4
      Printouts.classSheet/1 TC
      Printouts.key/1 TC
      Printouts.passage/1 TC
      Privacy.eraseClass/2 T
      Privacy.eraseStudent/2 TC
      Privacy.of/1 TC
      Regrades.apply/3 TC
      Regrades.moves/1 TCS
      Regrades.of/1 TC
      Regrades.progress/1 TC
      Regrades.undo/1
      Reports.of/1 TCS
      ResearchFigures.of/1 TC
      Results.of/1 TCS
      Retention.days/0 A
      Retention.eraseNow/0 A
      Retention.keep/1 A
      Retention.preview/0 A
      Rosters.apply/3 TC
      Rosters.preview/3 TC
      RunningWork.of/1 TC
      ScoredWork.of/1 TC
      Standings.ofAssignment/1 SMR
      Standings.ofAttempt/1 SR
      Students.approve/2 TC
      Students.approveAll/1 TC
      Students.letBackIn/2 TC
      Students.merge/3 TC
      Students.of/1 TC
      Students.remove/2 TC
      Students.rename/3 TC
      Students.resetReEntryCode/2 TC
      Students.turnout/1 TC
      Students.turnouts/0 TCOA
      StudentsWork.of/1 TC
      StudentsWork.visited/1 TC
      SubmittedWork.attempts/1 TC
      SubmittedWork.late/1 TC
      SubmittedWork.lateMarks/1 TC
      SubmittedWork.own/0 SMRWE
      SubmittedWork.readable/1 TCS
      SubmittedWork.savedAt/1 TC
      SubmittedWork.siblings/1 TCS
      SubmittedWork.states/1 TC
      SubmittedWork.submissions/1 TC
      WarmUp.check/3 SMRWE
      WarmUp.done/0 SMRWE
      WarmUp.exercise/0 SMRWE
      WorkErasure.erase/2 TC
      WorkTime.addMinutes/2 TC
      WorkTime.endNow/1 TC
      """;

  private static final Map<String, String> ALLOWED = ServiceCall.table(TABLE);

  static Stream<String> methods() {
    return ALLOWED.keySet().stream();
  }

  @Test
  void everyMethodOfTheClassroomSideStandsInTheTable(School school) {
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

  private static String letIn(School school, ServiceCall call) {
    return Stream.of(Who.values())
        .filter(who -> isLetIn(school, call, who))
        .map(who -> String.valueOf(who.letter))
        .collect(Collectors.joining());
  }

  /// In a class of its own, since a call may change it.
  private static boolean isLetIn(School school, ServiceCall call, Who who) {
    Situation situation = Situation.of(school);
    return call.letsIn(school, situation.account(who), situation.arguments(call.method(), who));
  }
}
