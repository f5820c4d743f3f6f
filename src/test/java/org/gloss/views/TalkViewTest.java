package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.review.Appeals;
import org.gloss.store.ClassAtWork;
import org.gloss.store.ClassAtWork.Choice;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;

/// What a teacher talks from.
@OnH2
class TalkViewTest {

  private static final Choice FOUND = new Choice("rammed through", "loaded-term", "");
  private static final Choice OTHER_NAME = new Choice("rammed through", "slur", "");
  private static final Choice TRAP =
      new Choice("three piers", "unsupported-claim", "<b>nobody</b> counted");

  @Test
  void everyItemStandsThereWithCountsAndShares(School school) {
    ClassAtWork given = ClassAtWork.empty(school);
    handIn(given, "Amira", List.of(FOUND));
    handIn(given, "Ben", List.of(OTHER_NAME));
    handIn(given, "Chloe", List.of());
    try (Visit visit = talk(given)) {
      assertThat(visit.view()).isEqualTo("TalkView");
      assertThat(rows(visit, "rammed through"))
          .singleElement()
          .asString()
          .contains("1. “rammed through”", "loaded term")
          .containsSubsequence("1", "33%", "1", "33%", "0", "0%", "1", "33%")
          .contains("undefined", "fewer than five students handed in", "The class is divided.");
      assertThat(rows(visit, "Everybody in town"))
          .singleElement()
          .asString()
          .contains("100%", "Few found it.");
    }
  }

  @Test
  void theHeatMapStandsBesideTheKeyAndItemsLeadIntoIt(School school) {
    ClassAtWork given = ClassAtWork.empty(school);
    handIn(given, "Amira", List.of(FOUND));
    handIn(given, "Ben", List.of());
    try (Visit visit = talk(given)) {
      assertThat(visit.calls())
          .contains("show", "SECRET-shove", "\"students\":2")
          .doesNotContain("Amira");
      visit.forget().pressFirstButton("Show in the text");
      assertThat(visit.calls()).contains("reveal");
    }
  }

  @Test
  void argumentsThatWaitAreOneLinkAway(School school, Appeals appeals) {
    ClassAtWork given = ClassAtWork.empty(school);
    Account amira = handIn(given, "Amira", List.of(TRAP));
    try (Visit visit = talk(given)) {
      assertThat(visit.has("waiting")).isFalse();
      UUID attempt = attempt(given);
      school.as(amira, () -> argue(appeals, attempt));
      visit.go("assignment/" + given.assignment().id() + "/talk");
      assertThat(visit.words()).contains("1 argument of students waits for your answer");
    }
  }

  @Test
  void whatTheClassFoundStandsThereWithItsReasonsAndNoNames(School school) {
    ClassAtWork given = ClassAtWork.empty(school);
    handIn(given, "Amira", List.of(TRAP));
    handIn(given, "Ben", List.of(TRAP));
    try (Visit visit = talk(given)) {
      assertThat(visit.words())
          .contains("The class found what the key missed")
          .contains("“three piers”", "unsupported claim", "2 students")
          .contains("The key has a trap here: SECRET-count them")
          .contains("“<b>nobody</b> counted”")
          .doesNotContain("Amira");
    }
  }

  @Test
  void namesAreHiddenUntilTheyAreAskedFor(School school) {
    ClassAtWork given = ClassAtWork.empty(school);
    handIn(given, "Amira", List.of(FOUND));
    school.student(given.classroom(), "Ben");
    try (Visit visit = talk(given)) {
      assertThat(visit.words())
          .contains("Student 1", "Student 2", "1 of 2 have handed in.")
          .doesNotContain("Amira", "Ben");
      assertThat(workLinks(visit)).singleElement().asString().endsWith("?names=hidden");

      visit.find(Checkbox.class, "hide-names").setValue(false);

      assertThat(visit.words()).contains("Amira", "Ben", "Not started");
      assertThat(workLinks(visit)).singleElement().asString().doesNotContain("names");
    }
  }

  @Test
  void studentsStandByAliasAndNeverByScore(School school) {
    ClassAtWork given = ClassAtWork.empty(school);
    handIn(given, "Zoe", List.of(FOUND));
    handIn(given, "Ben", List.of(FOUND, new Choice("Everybody in town", "slur", "")));
    handIn(given, "Amira", List.of());
    try (Visit visit = talk(given)) {
      visit.find(Checkbox.class, "hide-names").setValue(false);
      assertThat(
              visit.all(Anchor.class).stream()
                  .filter(link -> link.getHref().startsWith("work-of/"))
                  .map(Anchor::getText))
          .containsExactly("Amira", "Ben", "Zoe");
    }
  }

  @Test
  void underTenMarksThereIsNoFigureOfAgreement(School school) {
    ClassAtWork given = ClassAtWork.empty(school);
    handIn(given, "Amira", List.of(FOUND));
    handIn(given, "Ben", List.of(FOUND));
    try (Visit visit = talk(given)) {
      assertThat(visit.words())
          .contains("The two students made 2 marks in all (one, one): too few")
          .doesNotContain("αU");
    }
  }

  @Test
  void whereNobodyHasHandedInThereIsOnlyTheList(School school) {
    ClassAtWork given = ClassAtWork.empty(school);
    school.student(given.classroom(), "Ben");
    try (Visit visit = talk(given)) {
      assertThat(visit.words()).contains("0 of 1 have handed in.", "Not started");
      assertThat(visit.has("items")).isFalse();
      assertThat(visit.words()).doesNotContain("SECRET-");
    }
  }

  @Test
  void nobodyElseSeesIt(School school) {
    ClassAtWork given = ClassAtWork.empty(school);
    Account amira = handIn(given, "Amira", List.of(TRAP));
    String address = "assignment/" + given.assignment().id() + "/talk";
    try (Visit visit = Visit.of(school, school.teacher()).go(address)) {
      assertThat(visit.view()).isEqualTo("RefusedView");
      assertThat(visit.words()).doesNotContain("piers");
    }
    try (Visit visit = Visit.of(school, amira).go(address)) {
      assertThat(visit.view()).isEqualTo("NotFoundView");
    }
  }

  private static Appeals.Outcome argue(Appeals appeals, UUID attempt) {
    String subject = appeals.choices(attempt).getFirst().subject();
    return appeals.raise(attempt, subject, "It fits as well as the others.");
  }

  private static UUID attempt(ClassAtWork given) {
    return given
        .asTeacher(() -> given.school().grades().of(given.assignment().id()))
        .getFirst()
        .attempt()
        .orElseThrow();
  }

  static Account handIn(ClassAtWork given, String name, List<Choice> choices) {
    Account student = given.school().student(given.classroom(), name);
    given.handIn(student, choices);
    return student;
  }

  private static Visit talk(ClassAtWork given) {
    return Visit.of(given.school(), given.teacher())
        .go("assignment/" + given.assignment().id() + "/talk");
  }

  private static List<String> rows(Visit visit, String words) {
    return visit.all(NativeTableRow.class).stream()
        .map(row -> row.getElement().getTextRecursively())
        .filter(row -> row.contains(words))
        .toList();
  }

  private static List<String> workLinks(Visit visit) {
    return visit.all(Anchor.class).stream()
        .map(Anchor::getHref)
        .filter(link -> link.startsWith("work-of/"))
        .toList();
  }
}
