package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.gloss.account.Role;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.Enrolment;
import org.gloss.classroom.JoinOutcome;
import org.gloss.classroom.JoinOutcome.Joined;
import org.gloss.classroom.JoinOutcome.NameTaken;
import org.gloss.classroom.JoinOutcome.UnusableName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who may join a class under which name.
interface JoiningCases {

  @Test
  default void whoeverHasTheCodeJoinsAsAStudent(School school) {
    Classroom classroom = school.classroom(school.teacher());

    Joined joined = school.join(classroom, "Mina");

    assertThat(joined.account().role()).isEqualTo(Role.STUDENT);
    assertThat(joined.account().name()).isEqualTo("Mina");
    assertThat(joined.reEntryCode()).matches("[A-Z0-9]{5}-[A-Z0-9]{5}");
    assertThat(school.as(joined.account(), school.classrooms()::attended)).contains(classroom);
  }

  @Test
  default void theCodeMayBeTypedInAnyWay(School school) {
    Classroom classroom = school.classroom(school.teacher());
    String code = classroom.joinCode();

    assertThat(join(school, code.toLowerCase(Locale.ROOT), "Mina")).isInstanceOf(Joined.class);
    assertThat(join(school, " " + code.replace("-", " ") + " ", "Jonas"))
        .isInstanceOf(Joined.class);
    assertThat(join(school, code.replace("-", ""), "Amira")).isInstanceOf(Joined.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "BCD", "BBBBBB", "' or 1=1 --", "🐟🐟🐟-🐟🐟🐟"})
  default void aCodeThatNoClassHasLetsNobodyIn(String code, School school) {
    assertThat(join(school, code, "Mina")).isInstanceOf(JoinOutcome.UnknownCode.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mina",
        "mina",
        "MINA",
        " Mina ",
        "M i n a",
        "Mi\u200bna",
        "\u202eMina",
        "Ｍｉｎａ",
        "Mi\u00adna",
        "Min\u0430",
        "\u041cina",
        "М\u0456na",
        "Mina\ufe0f",
        "Mi\u034fna",
        "𝓜ina",
        "Mina\u3164",
        "Mina\udb40\udd00",
        "Mi\u0000na"
      })
  default void aNameThatLooksLikeAnothersIsTaken(String likeness, School school) {
    Classroom classroom = school.classroom(school.teacher());
    school.join(classroom, "Mina");

    assertThat(join(school, classroom.joinCode(), likeness)).isInstanceOf(NameTaken.class);
    assertThat(
            school.as(
                school.accounts().find(classroom.teacherId()).orElseThrow(),
                () -> school.classrooms().enrolments(classroom.id())))
        .extracting(Enrolment::alias)
        .containsExactly("Mina");
  }

  @ParameterizedTest
  @CsvSource({"Ben,\u0412en", "Hanna,\u041danna", "TOM,\u0422\u041e\u041c", "Katja,\u041aatja"})
  default void capitalsOfAnotherAlphabetMakeNoNewName(String name, String other, School school) {
    Classroom classroom = school.classroom(school.teacher());

    school.join(classroom, other);
    assertThat(join(school, classroom.joinCode(), name)).isInstanceOf(NameTaken.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mia", "Mina B", "Нина", "Αθηνά", "美奈", "مينا", "מינה", "Zoë", "Łukasz"})
  default void anotherNameIsFree(String name, School school) {
    Classroom classroom = school.classroom(school.teacher());
    school.join(classroom, "Mina");

    assertThat(join(school, classroom.joinCode(), name)).isInstanceOf(Joined.class);
  }

  @Test
  default void theSameNameIsFreeInAnotherClass(School school) {
    school.join(school.classroom(school.teacher()), "Mina");

    assertThat(school.join(school.classroom(school.teacher()), "Mina").account().name())
        .isEqualTo("Mina");
  }

  @Test
  default void aNameIsKeptComposedAndWithoutWhatNobodySees(School school) {
    Classroom classroom = school.classroom(school.teacher());

    assertThat(school.join(classroom, "  Zoe\u200b\u0308 \u00a0 B  ").account().name())
        .isEqualTo("Zoë B");
  }

  @ParameterizedTest
  @CsvSource({
    "'', at least 2",
    "M, at least 2",
    "\u200b\u200b\u200b, at least 2",
    "---, a letter or a digit",
    "🐟🐟🐟, a letter or a digit",
    "A\u0300\u0301\u0302\u0303\u0304\u0306\u0307, too many accents",
    "aaaaaaaaaabbbbbbbbbbccccccccccd, at most 30"
  })
  default void aBadNameIsRefusedInWords(String name, String words, School school) {
    Classroom classroom = school.classroom(school.teacher());

    assertThat(join(school, classroom.joinCode(), name))
        .isInstanceOfSatisfying(
            UnusableName.class, unusable -> assertThat(unusable.reason()).contains(words));
  }

  @Test
  default void aMonstrousNameIsRefusedBeforeAnybodyReadsIt(School school) {
    Classroom classroom = school.classroom(school.teacher());

    assertThat(join(school, classroom.joinCode(), "\ufdfa".repeat(30)))
        .isInstanceOf(UnusableName.class);
    assertThat(join(school, classroom.joinCode(), "a".repeat(1_000_000)))
        .isInstanceOf(UnusableName.class);
  }

  @Test
  default void theLongestNamesFitIntoTheDatabase(School school) {
    Classroom classroom = school.classroom(school.teacher());

    for (String widest : new String[] {"\ud6e2", "\ud83c\uddea", "m", "\u1fa7", "\ud801\udc00"}) {
      assertThat(join(school, classroom.joinCode(), widest.repeat(28) + "ab"))
          .isInstanceOfAny(Joined.class, UnusableName.class);
    }
  }

  private static JoinOutcome join(School school, String code, String name) {
    return school.joining().join(code, name, School.newBrowser());
  }
}
