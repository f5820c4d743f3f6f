package org.gloss.store;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gloss.account.Account;
import org.gloss.attempt.SavedAnnotation;
import org.gloss.audit.AuditEntry.Kind;
import org.gloss.audit.AuditLog;
import org.gloss.classroom.Students;
import org.gloss.review.Appeals;
import org.gloss.review.Comments;
import org.gloss.review.OwnScores;

/// A student of whom Gloss remembers as much as it can: marks with reasons, late marks, a score, a
/// teacher's own score, comments, an extension, a device, a double, lines of the audit log.
record Remembered(Lesson lesson, Account twin, List<String> traces) {

  static Remembered in(School school) {
    Lesson lesson = Lesson.practice(school);
    String mark = words("quince");
    String late = words("medlar");
    String comment = words("kumquat");
    String own = words("persimmon");
    String appeal = words("damson");
    String alias = words("Zuzanna");
    Account twin = school.student(lesson.classroom(), words("Twin"));
    rename(lesson, alias);
    SavedAnnotation first = lesson.mark("rammed through", "loaded-term");
    lesson.put(Lesson.revised(first, 1, mark), Lesson.removed(lesson.mark("lovely", "slur"), 1));
    lesson.submit();
    lesson.put(Lesson.revised(lesson.mark("three piers", "slur"), 1, late));
    school.as(lesson.student(), () -> argue(school, lesson.attempt().id(), appeal));
    school.as(
        lesson.teacher(),
        () -> {
          UUID attempt = lesson.attempt().id();
          Comments comments = bean(school, Comments.class);
          comments.write(attempt, Optional.empty(), comment);
          comments.write(attempt, Optional.of(first.annotation().id()), comment);
          bean(school, OwnScores.class).give(attempt, 55, own);
          bean(school, AuditLog.class)
              .record(
                  Kind.CHANGED,
                  Optional.of(lesson.classroom().id()),
                  Optional.of(lesson.student().id()),
                  "Spoke of " + alias + ".");
          bean(school, Students.class)
              .merge(lesson.classroom().id(), lesson.student().id(), Set.of(twin.id()));
          return true;
        });
    extend(lesson);
    device(lesson);
    return new Remembered(
        lesson,
        twin,
        List.of(
            mark,
            late,
            comment,
            own,
            appeal,
            alias,
            twin.name(),
            lesson.student().id().toString(),
            twin.id().toString(),
            lesson.attempt().id().toString(),
            first.annotation().id().toString()));
  }

  /// Those of the traces that are still somewhere, with their places.
  List<String> left() {
    TableScan scan = new TableScan(lesson.school());
    return traces.stream()
        .flatMap(trace -> scan.places(trace).stream().map(place -> trace + " in " + place))
        .toList();
  }

  /// Those of the traces that are nowhere.
  List<String> gone() {
    TableScan scan = new TableScan(lesson.school());
    return traces.stream().filter(trace -> scan.places(trace).isEmpty()).toList();
  }

  private static Appeals.Outcome argue(School school, UUID attempt, String words) {
    Appeals appeals = bean(school, Appeals.class);
    return appeals.raise(attempt, appeals.choices(attempt).getFirst().subject(), words);
  }

  private static void rename(Lesson lesson, String alias) {
    School school = lesson.school();
    school.as(
        lesson.teacher(),
        () ->
            bean(school, Students.class)
                .rename(lesson.classroom().id(), lesson.student().id(), alias));
  }

  private static void extend(Lesson lesson) {
    lesson
        .school()
        .jdbc()
        .sql("insert into extension (assignment_id, account_id, extra_percent) values (?, ?, 25)")
        .params(lesson.assignment().id(), lesson.student().id())
        .update();
  }

  private static void device(Lesson lesson) {
    var now = lesson.school().clock().instant().atOffset(ZoneOffset.UTC);
    lesson
        .school()
        .jdbc()
        .sql(
            "insert into device_token (token_hash, account_id, created_at, expires_at)"
                + " values (?, ?, ?, ?)")
        .params(UUID.randomUUID().toString(), lesson.student().id(), now, now.plusDays(60))
        .update();
  }

  private static String words(String kind) {
    return Stream.of(kind, UUID.randomUUID().toString().substring(0, 8))
        .collect(Collectors.joining(" "));
  }

  static <T> T bean(School school, Class<T> type) {
    return school.context().getBean(type);
  }
}
