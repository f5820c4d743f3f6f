package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.gloss.classroom.Admission;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.CodeEnd;
import org.gloss.classroom.JoinOutcome;
import org.gloss.classroom.JoinOutcome.Joined;
import org.gloss.classroom.Standing;
import org.junit.jupiter.api.Test;

/// How long a code opens a class, and to whom.
interface JoinCodeCases {

  @Test
  default void aNewCodeEndsTheOldOne(School school) {
    ClassDesk desk = ClassDesk.of(school);
    String old = desk.classroom().joinCode();

    Classroom rotated = desk.does(() -> desk.codes().rotate(desk.id()));

    assertThat(rotated.joinCode()).isNotEqualTo(old).isEqualTo(desk.classroom().joinCode());
    assertThat(join(school, old, "Mina")).isInstanceOf(JoinOutcome.UnknownCode.class);
    assertThat(join(school, rotated.joinCode(), "Mina")).isInstanceOf(Joined.class);
  }

  @Test
  default void anEndedCodeLetsNobodyInAndSaysNoMoreThanThat(School school) {
    ClassDesk desk = ClassDesk.of(school);
    Joined mina = desk.joins("Mina");
    Classroom ended = desk.does(() -> desk.codes().end(desk.id(), CodeEnd.NOW));

    assertThat(desk.tries("Jonas")).isEqualTo(new JoinOutcome.CodeEnded());
    assertThat(desk.tries("Mina")).isEqualTo(new JoinOutcome.CodeEnded());
    assertThat(desk.roll().in()).hasSize(1);
    assertThat(
            school
                .joining()
                .comeBack(ended.joinCode(), "Mina", mina.reEntryCode(), School.newBrowser()))
        .as("who is in comes back")
        .isInstanceOf(Joined.class);
  }

  @Test
  default void aCodeEndsWhenItIsSaidTo(School school) {
    ClassDesk desk = ClassDesk.of(school);
    desk.does(() -> desk.codes().end(desk.id(), CodeEnd.IN_AN_HOUR));

    school.clock().advance(Duration.ofMinutes(59));
    assertThat(desk.tries("Mina")).isInstanceOf(Joined.class);
    school.clock().advance(Duration.ofMinutes(1));
    assertThat(desk.tries("Jonas")).isInstanceOf(JoinOutcome.CodeEnded.class);

    desk.does(() -> desk.codes().end(desk.id(), CodeEnd.IN_A_WEEK));
    assertThat(desk.classroom().joinUntil())
        .hasValueSatisfying(
            end ->
                assertThat(Duration.between(school.clock().instant(), end))
                    .isBetween(Duration.ofDays(7).minusMillis(1), Duration.ofDays(7)));
    desk.does(() -> desk.codes().end(desk.id(), CodeEnd.NEVER));
    assertThat(desk.classroom().joinUntil()).isEmpty();
  }

  @Test
  default void todayEndsAtMidnightWhereTheClassIs(School school) {
    ClassDesk desk = ClassDesk.of(school);
    for (String zone : new String[] {"Pacific/Kiritimati", "America/Los_Angeles"}) {
      ZoneId where = ZoneId.of(zone);
      desk.act(() -> school.classrooms().setZone(desk.id(), where));

      Instant end =
          desk.does(() -> desk.codes().end(desk.id(), CodeEnd.TODAY)).joinUntil().orElseThrow();

      assertThat(end.atZone(where).toLocalTime()).isEqualTo(LocalTime.MIDNIGHT);
      assertThat(Duration.between(school.clock().instant(), end))
          .isBetween(Duration.ZERO, Duration.ofHours(25));
    }
  }

  @Test
  default void aNewCodeOfAClassWhoseCodeHasEndedIsOpen(School school) {
    ClassDesk desk = ClassDesk.of(school);
    desk.does(() -> desk.codes().end(desk.id(), CodeEnd.NOW));

    desk.does(() -> desk.codes().rotate(desk.id()));

    assertThat(desk.tries("Mina")).isInstanceOf(Joined.class);
    desk.does(() -> desk.codes().end(desk.id(), CodeEnd.IN_AN_HOUR));
    assertThat(desk.does(() -> desk.codes().rotate(desk.id())).joinUntil()).isPresent();
  }

  @Test
  default void nobodyJoinsAClassThatIsPutAway(School school) {
    ClassDesk desk = ClassDesk.of(school);
    Joined mina = desk.joins("Mina");

    desk.act(() -> school.classrooms().archive(desk.id()));

    assertThat(desk.tries("Jonas")).isEqualTo(new JoinOutcome.CodeEnded());
    assertThat(desk.standing(mina.account())).isEqualTo(new Standing.PutAway("Class 9b"));
    assertThat(school.as(mina.account(), school.classrooms()::attended)).isEmpty();
    desk.act(() -> school.classrooms().restore(desk.id()));
    assertThat(desk.tries("Jonas")).isInstanceOf(Joined.class);
    assertThat(desk.log()).contains("Archived the class", "Took the class out of the archive");
  }

  @Test
  default void admissionDecidesWhetherTheUnknownWait(School school) {
    ClassDesk desk = ClassDesk.of(school);
    assertThat(desk.tries("Mina")).isInstanceOf(Joined.class);

    desk.does(() -> desk.codes().admit(desk.id(), Admission.APPROVE));
    assertThat(desk.tries("Jonas")).isInstanceOf(JoinOutcome.Waiting.class);

    desk.does(() -> desk.codes().admit(desk.id(), Admission.OPEN));
    assertThat(desk.tries("Leo")).isInstanceOf(Joined.class);
    assertThat(desk.roll().waiting()).hasSize(1);
  }

  private static JoinOutcome join(School school, String code, String name) {
    return school.joining().join(code, name, School.newBrowser());
  }
}
