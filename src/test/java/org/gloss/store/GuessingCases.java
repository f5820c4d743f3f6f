package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.JoinOutcome;
import org.gloss.classroom.JoinOutcome.Joined;
import org.gloss.classroom.JoinOutcome.NotRecognised;
import org.gloss.classroom.JoinOutcome.TooManyTries;
import org.gloss.classroom.JoinOutcome.UnknownCode;
import org.gloss.classroom.Visitor;
import org.junit.jupiter.api.Test;

/// Codes open a door to those who have them, and guessing is slow.
interface GuessingCases {

  @Test
  default void afterFiveWrongCodesABrowserWaits(School school) {
    Classroom classroom = school.classroom(school.teacher());
    String address = UUID.randomUUID().toString();
    Visitor guessing = new Visitor(UUID.randomUUID().toString(), address);
    Visitor neighbour = new Visitor(UUID.randomUUID().toString(), address);

    for (int i = 0; i < 5; i++) {
      assertThat(school.joining().join("BBB-BBB", "Mina", guessing))
          .isInstanceOf(UnknownCode.class);
    }
    assertThat(school.joining().join("BBB-BBB", "Mina", guessing)).isInstanceOf(TooManyTries.class);
    assertThat(school.joining().join(classroom.joinCode(), "Mina", guessing))
        .isInstanceOf(TooManyTries.class);
    assertThat(school.joining().join(classroom.joinCode(), "Jonas", neighbour))
        .isInstanceOf(Joined.class);

    school.clock().advance(Duration.ofSeconds(20));
    assertThat(school.joining().join(classroom.joinCode(), "Mina", guessing))
        .isInstanceOf(Joined.class);
  }

  @Test
  default void anAddressThatKeepsGuessingWaitsHoweverManyBrowsersItShows(School school) {
    String address = UUID.randomUUID().toString();

    for (int i = 0; i < 60; i++) {
      assertThat(wrongCodeFrom(school, address)).isInstanceOf(UnknownCode.class);
    }
    assertThat(wrongCodeFrom(school, address)).isInstanceOf(TooManyTries.class);
    assertThat(wrongCodeFrom(school, UUID.randomUUID().toString())).isInstanceOf(UnknownCode.class);
  }

  @Test
  default void aClassThatJoinsAtOneAddressIsNotSlowedDown(School school) {
    Classroom classroom = school.classroom(school.teacher());
    String address = UUID.randomUUID().toString();

    for (int i = 0; i < 40; i++) {
      Visitor visitor = new Visitor(UUID.randomUUID().toString(), address);
      assertThat(school.joining().join(classroom.joinCode(), "Pupil " + (char) ('A' + i), visitor))
          .isInstanceOfAny(Joined.class, JoinOutcome.NameTaken.class);
    }
  }

  @Test
  default void theReEntryCodeBringsAStudentBack(School school) {
    Classroom classroom = school.classroom(school.teacher());
    Joined joined = school.join(classroom, "Mina");

    assertThat(comeBack(school, classroom, "mina", " " + joined.reEntryCode() + " "))
        .isEqualTo(new Joined(joined.account(), ""));
  }

  @Test
  default void aReEntryCodeIsGoodForItsOwnStudentOnly(School school) {
    Classroom classroom = school.classroom(school.teacher());
    Classroom elsewhere = school.classroom(school.teacher());
    String code = school.join(classroom, "Mina").reEntryCode();
    school.join(classroom, "Jonas");
    school.join(elsewhere, "Mina");

    assertThat(comeBack(school, classroom, "Jonas", code)).isInstanceOf(NotRecognised.class);
    assertThat(comeBack(school, classroom, "Nobody", code)).isInstanceOf(NotRecognised.class);
    assertThat(comeBack(school, elsewhere, "Mina", code)).isInstanceOf(NotRecognised.class);
    assertThat(comeBack(school, classroom, "Mina", "")).isInstanceOf(NotRecognised.class);
  }

  @Test
  default void rightReEntryCodesAreNotCounted(School school) {
    Classroom classroom = school.classroom(school.teacher());
    String code = school.join(classroom, "Mina").reEntryCode();

    for (int i = 0; i < 12; i++) {
      assertThat(comeBack(school, classroom, "Mina", code)).isInstanceOf(Joined.class);
    }
  }

  @Test
  default void wrongReEntryCodesAreSlowedDownFromWhereverTheyCome(School school) {
    Classroom classroom = school.classroom(school.teacher());
    String code = school.join(classroom, "Mina").reEntryCode();

    for (int i = 0; i < 5; i++) {
      assertThat(comeBack(school, classroom, "Mina", "BBBBB-BBBBB"))
          .isInstanceOf(NotRecognised.class);
    }
    assertThat(comeBack(school, classroom, "Mina", code)).isInstanceOf(TooManyTries.class);

    school.clock().advance(Duration.ofMinutes(1));
    assertThat(comeBack(school, classroom, "Mina", code)).isInstanceOf(Joined.class);
  }

  @Test
  default void aNewReEntryCodeEndsTheOldOne(School school) {
    Classroom classroom = school.classroom(school.teacher());
    Joined joined = school.join(classroom, "Mina");

    String fresh = school.as(joined.account(), school.joining()::newReEntryCode);

    assertThat(comeBack(school, classroom, "Mina", joined.reEntryCode()))
        .isInstanceOf(NotRecognised.class);
    assertThat(comeBack(school, classroom, "Mina", fresh)).isInstanceOf(Joined.class);
  }

  @Test
  default void noCodeIsStoredAsItIs(School school) {
    Classroom classroom = school.classroom(school.teacher());
    Joined joined = school.join(classroom, "Mina");

    String stored =
        school
            .jdbc()
            .sql("select re_entry_hash from enrolment where account_id = ?")
            .param(joined.account().id())
            .query(String.class)
            .single();
    assertThat(stored).matches("[0-9a-f]{64}").doesNotContain(joined.reEntryCode());
  }

  private static JoinOutcome comeBack(
      School school, Classroom classroom, String name, String reEntryCode) {
    return school.joining().comeBack(classroom.joinCode(), name, reEntryCode, School.newBrowser());
  }

  private static JoinOutcome wrongCodeFrom(School school, String address) {
    Visitor visitor = new Visitor(UUID.randomUUID().toString(), address);
    return school.joining().join("BBB-BBB", "Mina", visitor);
  }
}
