package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gloss.account.Account;
import org.gloss.attempt.WorkState;
import org.gloss.review.ClassWork;
import org.gloss.review.Insights;
import org.gloss.review.insight.Discrimination;
import org.gloss.review.insight.ExtrasCluster;
import org.gloss.review.insight.ItemTable;
import org.gloss.scoring.Ratio;
import org.gloss.store.ClassAtWork.Choice;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/// What a class did with an assignment. Its figures are worked out again from the raw rows: marks
/// stand exactly on phrases, so that no rule of place has a say.
interface InsightsCases {

  @Test
  default void everyItemIsCountedAsTheRowsOfTheAttemptsThatCountSay(
      School school, Insights insights) {
    for (long seed = 1; seed <= 3; seed++) {
      ClassAtWork given = ClassAtWork.handedIn(school, 9, seed);
      ClassWork work = given.asTeacher(() -> insights.of(given.assignment().id()));
      Map<UUID, Map<String, String>> rows = countedRows(given);
      assertThat(rows).hasSize(9);
      assertThat(work.items().students()).isEqualTo(9);
      for (ItemTable.Row item : work.items().rows()) {
        String phrase = item.target().item().span().in(work.exercise().passage().text());
        String name = item.target().item().labels().getFirst();
        List<String> given9 =
            rows.values().stream().map(marks -> marks.getOrDefault(phrase, "")).toList();
        assertThat(item.found()).isEqualTo((int) given9.stream().filter(name::equals).count());
        assertThat(item.missed()).isEqualTo((int) given9.stream().filter(String::isEmpty).count());
        assertThat(item.partly()).isZero();
        assertThat(item.otherName()).isEqualTo(9 - item.found() - item.missed());
        for (String label : List.of("loaded-term", "slur", "unsupported-claim")) {
          assertThat(work.confusion().cell(name, label).count())
              .isEqualTo((int) given9.stream().filter(label::equals).count());
        }
      }
    }
  }

  @Test
  default void extrasAreGatheredAsTheRowsSay(School school, Insights insights) {
    ClassAtWork given = ClassAtWork.handedIn(school, 9, 5);
    ClassWork work = given.asTeacher(() -> insights.of(given.assignment().id()));
    Map<String, Integer> slow = new HashMap<>();
    countedRows(given)
        .values()
        .forEach(
            marks ->
                marks.forEach(
                    (phrase, label) -> {
                      boolean ofTheKey = ClassAtWork.PHRASES.indexOf(phrase) < 2;
                      boolean fair = phrase.equals("lovely") && label.equals("loaded-term");
                      if (!ofTheKey && !fair) {
                        slow.merge(phrase + "/" + label, 1, Integer::sum);
                      }
                    }));
    Map<String, Integer> found =
        work.extras().stream()
            .collect(
                Collectors.toMap(
                    one ->
                        work.exercise()
                                .passage()
                                .span(one.words())
                                .in(work.exercise().passage().text())
                            + "/"
                            + one.label(),
                    ExtrasCluster::students));
    assertThat(found).isEqualTo(slow).isNotEmpty();
    assertThat(work.extras())
        .filteredOn(one -> one.trap().isPresent())
        .allMatch(one -> one.trap().orElseThrow().item().reason().equals("SECRET-count them"));
  }

  @Test
  default void discriminationIsTheCorrelationOfFoundWithTheOtherItem(
      School school, Insights insights) {
    ClassAtWork given = ClassAtWork.empty(school);
    Choice first = new Choice("rammed through", "loaded-term", "");
    Choice second = new Choice("Everybody in town wants it.", "unsupported-claim", "");
    Map<String, List<Choice>> choices =
        Map.of(
            "Amira", List.of(first, second),
            "Ben", List.of(first, second),
            "Chloe", List.of(first),
            "Dunja", List.of(),
            "Emil", List.of(second),
            "Finn", List.of());
    choices.forEach((name, some) -> given.handIn(school.student(given.classroom(), name), some));
    ClassWork work = given.asTeacher(() -> insights.of(given.assignment().id()));
    assertThat(work.items().rows())
        .hasSize(2)
        .allSatisfy(
            row ->
                assertThat(row.discrimination())
                    .isEqualTo(
                        new Discrimination.Defined(
                            (6 * 2.0 - 3 * 3) / Math.sqrt((6 * 3 - 9) * (6 * 3 - 9.0)))));
  }

  @Test
  default void whichAttemptCountsIsAsTheAssignmentSays(School school, Insights insights) {
    ClassAtWork given = ClassAtWork.empty(school);
    Account student = school.student(given.classroom(), "Mina");
    given.handIn(student, List.of(new Choice("rammed through", "loaded-term", "")));
    given.handIn(student, List.of());

    assertThat(found(given, insights)).isOne();
    counts(given, "LATEST");
    assertThat(found(given, insights)).isZero();
    counts(given, "FIRST");
    assertThat(found(given, insights)).isOne();
  }

  @Test
  default void whoWorksOrHasNotBegunIsListedAndCountsForNothing(School school, Insights insights) {
    ClassAtWork given = ClassAtWork.empty(school);
    Account amira = school.student(given.classroom(), "Amira");
    school.student(given.classroom(), "Ben");
    Account zoe = school.student(given.classroom(), "Zoe");
    school.as(amira, () -> school.attempts().open(given.assignment().id()));
    given.handIn(zoe, List.of());

    ClassWork work = given.asTeacher(() -> insights.of(given.assignment().id()));

    assertThat(work.students())
        .extracting(ClassWork.Student::alias)
        .containsExactly("Amira", "Ben", "Zoe");
    assertThat(work.students())
        .extracting(ClassWork.Student::state)
        .containsExactly(WorkState.WORKING, WorkState.NOT_STARTED, WorkState.RETURNED);
    assertThat(work.items().students()).isOne();
  }

  @Test
  default void whoWasRemovedCountsNoLonger(School school, Insights insights) {
    ClassAtWork given = ClassAtWork.handedIn(school, 3, 7);
    school
        .jdbc()
        .sql("update enrolment set state = 'REMOVED' where account_id = ?")
        .param(given.students().getFirst().id())
        .update();

    ClassWork work = given.asTeacher(() -> insights.of(given.assignment().id()));

    assertThat(work.students()).hasSize(2);
    assertThat(work.works())
        .extracting(one -> one.student())
        .doesNotContain(given.students().getFirst().id())
        .hasSize(2);
  }

  @Test
  default void whoMarkedAnotherTextIsLeftOutAndSaidSo(School school, Insights insights) {
    ClassAtWork given = ClassAtWork.handedIn(school, 3, 8);
    school
        .jdbc()
        .sql("update assignment set exercise_version_id = ? where id = ?")
        .params(school.exercises().current().getLast().versionId(), given.assignment().id())
        .update();

    ClassWork work = given.asTeacher(() -> insights.of(given.assignment().id()));

    assertThat(work.otherTexts()).isEqualTo(3);
    assertThat(work.works()).isEmpty();
    assertThat(work.items().rows()).isEmpty();
  }

  @Test
  default void nobodyElseSeesIt(School school, Insights insights) {
    ClassAtWork given = ClassAtWork.handedIn(school, 2, 9);
    for (Account stranger :
        List.of(
            school.teacher(), given.students().getFirst(), AccountStaff.administrator(school))) {
      assertThatExceptionOfType(AccessDeniedException.class)
          .isThrownBy(() -> school.as(stranger, () -> insights.of(given.assignment().id())));
    }
  }

  private static int found(ClassAtWork given, Insights insights) {
    return given.asTeacher(() -> insights.of(given.assignment().id())).items().rows().stream()
        .mapToInt(ItemTable.Row::found)
        .sum();
  }

  private static void counts(ClassAtWork given, String rule) {
    given
        .school()
        .jdbc()
        .sql("update assignment set counts = ? where id = ?")
        .params(rule, given.assignment().id())
        .update();
  }

  /// Label by phrase, by student, of the attempt with the best stored score, of equal ones the
  /// first.
  private static Map<UUID, Map<String, String>> countedRows(ClassAtWork given) {
    Map<UUID, UUID> best = new HashMap<>();
    Map<UUID, Ratio> scores = new HashMap<>();
    given
        .school()
        .jdbc()
        .sql(
            "select a.id, a.account_id, s.numerator, s.denominator from attempt a"
                + " join scoresheet s on s.attempt_id = a.id where a.assignment_id = ?"
                + " order by a.number")
        .param(given.assignment().id())
        .query(
            row -> {
              UUID student = row.getObject("account_id", UUID.class);
              Ratio score =
                  new Ratio(
                      new BigDecimal(row.getString("numerator")),
                      new BigDecimal(row.getString("denominator")));
              if (!scores.containsKey(student) || score.compareTo(scores.get(student)) > 0) {
                scores.put(student, score);
                best.put(student, row.getObject("id", UUID.class));
              }
            });
    String text =
        given.school().exercises().version(given.assignment().exerciseVersionId()).passage().text();
    Map<UUID, Map<String, String>> rows = new HashMap<>();
    best.forEach((student, attempt) -> rows.put(student, marks(given, attempt, text)));
    return rows;
  }

  private static Map<String, String> marks(ClassAtWork given, UUID attempt, String text) {
    Map<String, String> marks = new HashMap<>();
    Set<UUID> seen = new HashSet<>();
    given
        .school()
        .jdbc()
        .sql("select * from annotation where attempt_id = ? and not removed")
        .param(attempt)
        .query(
            row -> {
              assertThat(seen.add(row.getObject("id", UUID.class))).isTrue();
              marks.put(
                  text.substring(row.getInt("start_at"), row.getInt("end_at")),
                  row.getString("label"));
            });
    return marks;
  }
}
