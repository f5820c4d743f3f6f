package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gloss.account.Account;
import org.gloss.house.OpenToAll;
import org.gloss.store.Situation.Who;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/// Who may call what on the classroom side: every public method of its services, called with the
/// ids of one class by everybody who might. A letter stands for who is let in; see [Who]. What a
/// method then answers is told by the tests of its room.
@OnH2
class WhoMayTest {

  private static final String TABLE =
      """
      AnnotationSaves.put/2 S
      Assignments.assign/3 TC
      Assignments.assignLibrary/1 TC
      Assignments.assigned/0 SMRWE
      Assignments.extensions/1 TC
      Assignments.of/1 TC
      Assignments.one/1 TCSM
      Assignments.owned/1 TC
      Assignments.release/1 TC
      Assignments.terms/1 SM
      Attempts.annotations/1 S
      Attempts.open/1 SM
      Attempts.own/1 S
      Attempts.retry/1 SM
      Attempts.submit/1 S
      Attempts.work/1 SM
      Attempts.works/0 SMRWE
      ClassProgress.notGiven/1 TC
      ClassProgress.rows/1 TC
      Classrooms.attended/0 SMRWE
      Classrooms.create/2 TCOA
      Classrooms.enrolments/1 TC
      Classrooms.mine/0 TCOA
      Classrooms.owned/1 TC
      CommentBank.drop/1 TCOA
      CommentBank.keep/2 TCOA
      CommentBank.mine/0 TCOA
      Comments.change/2
      Comments.of/1 TCS
      Comments.remove/1
      Comments.write/3 TC
      Grades.of/1 TC
      Hints.next/2 S
      Insights.of/1 TC
      Joining.newReEntryCode/0 SMRWE
      LongView.ofClass/1 TC
      LongView.own/0 SMRWE
      OwnScores.give/3 TC
      OwnScores.takeBack/1 TC
      Preview.compare/5
      Preview.exercise/1
      Preview.hint/4
      Results.of/1 TCS
      StudentsWork.of/1 TC
      StudentsWork.visited/1 TC
      SubmittedWork.attempts/1 TC
      SubmittedWork.late/1 TC
      SubmittedWork.lateMarks/1 TC
      SubmittedWork.own/0 SMRWE
      SubmittedWork.readable/1 TCS
      SubmittedWork.siblings/1 TCS
      SubmittedWork.states/1 TC
      SubmittedWork.submissions/1 TC
      WarmUp.check/3 SMRWE
      WarmUp.done/0 SMRWE
      WarmUp.exercise/0 SMRWE
      """;

  private static final Map<String, String> ALLOWED =
      TABLE
          .lines()
          .map(line -> line.split("\\s+"))
          .collect(
              Collectors.toMap(
                  cells -> cells[0],
                  cells -> cells.length > 1 ? cells[1] : "",
                  (one, other) -> one,
                  TreeMap::new));

  static Stream<String> methods() {
    return ALLOWED.keySet().stream();
  }

  @Test
  void everyMethodOfTheClassroomSideStandsInTheTable(School school) {
    assertThat(ALLOWED.keySet()).containsExactlyElementsOf(found(school).keySet());
  }

  @ParameterizedTest
  @MethodSource("methods")
  void onlyThoseInTheTableAreLetIn(String name, School school) {
    Map<String, Call> found = found(school);
    assertThat(found).containsKey(name);

    assertThat(letIn(school, found.get(name))).isEqualTo(ALLOWED.get(name));
  }

  private static String letIn(School school, Call call) {
    return Stream.of(Who.values())
        .filter(who -> isLetIn(school, call, who))
        .map(who -> String.valueOf(who.letter))
        .collect(Collectors.joining());
  }

  /// In a class of its own, since a call may change it.
  private static boolean isLetIn(School school, Call call, Who who) {
    Situation situation = Situation.of(school);
    Account account = situation.account(who);
    return school.as(
        account,
        () -> {
          try {
            call.method.invoke(call.service, situation.arguments(call.method, who));
            return true;
          } catch (InvocationTargetException e) {
            return !(e.getCause() instanceof AccessDeniedException);
          } catch (IllegalAccessException e) {
            throw new AssertionError(e);
          }
        });
  }

  private static Map<String, Call> found(School school) {
    Map<String, Call> found = new TreeMap<>();
    for (Object bean : school.context().getBeansWithAnnotation(Service.class).values()) {
      Class<?> type = AopUtils.getTargetClass(bean);
      if (type.getName().matches("org\\.gloss\\.(classroom|attempt|review|exchange|audit)\\..*")) {
        OpenToAll.closed(type)
            .forEach(method -> found.put(name(type, method), new Call(bean, method)));
      }
    }
    return found;
  }

  private static String name(Class<?> type, Method method) {
    return type.getSimpleName() + "." + method.getName() + "/" + method.getParameterCount();
  }

  private record Call(Object service, Method method) {}
}
