package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.gloss.account.Account;
import org.gloss.attempt.SavedAnnotation;
import org.gloss.review.Comment;
import org.gloss.review.CommentBank;
import org.gloss.review.Comments;
import org.gloss.review.KeptSentence;
import org.gloss.review.Said;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/// What teachers write to students about their work.
interface CommentCases {

  @Test
  default void aCommentToTheWorkOrToAMarkIsReadByTheStudentOnceReturned(
      School school, Comments comments) {
    Lesson lesson = Lesson.test(school);
    SavedAnnotation mark = lesson.mark("rammed through", "loaded-term");
    lesson.put(mark);
    lesson.submit();
    write(lesson, comments, Optional.empty(), "  Well read.  ");
    write(lesson, comments, Optional.of(mark.annotation().id()), "Say why.");
    assertRefused(lesson, lesson.student(), () -> comments.of(lesson.attempt().id()));

    lesson.release();

    List<Comment> read = school.as(lesson.student(), () -> comments.of(lesson.attempt().id()));
    assertThat(read).extracting(Comment::words).containsExactly("Well read.", "Say why.");
    assertThat(read.getFirst().annotationId()).isEmpty();
    assertThat(read.getLast().annotationId()).contains(mark.annotation().id());
    assertThat(read).allMatch(one -> one.author().equals("Ms Reed") && one.changedAt().isEmpty());
  }

  @Test
  default void itsAuthorChangesAndRemovesIt(School school, Comments comments) {
    Lesson lesson = submitted(school);
    write(lesson, comments, Optional.empty(), "First words");
    Comment first = all(lesson, comments).getFirst();

    assertThat(as(lesson, () -> comments.change(first.id(), "Other words")))
        .isEqualTo(new Said.Done());
    assertThat(all(lesson, comments).getFirst())
        .satisfies(
            changed -> {
              assertThat(changed.words()).isEqualTo("Other words");
              assertThat(changed.changedAt()).isPresent();
            });
    as(
        lesson,
        () -> {
          comments.remove(first.id());
          return true;
        });
    assertThat(all(lesson, comments)).isEmpty();
  }

  @Test
  default void aCoTeacherReadsItAndLeavesItAlone(School school, Comments comments) {
    Lesson lesson = submitted(school);
    Account coTeacher = coTeacher(lesson);
    write(lesson, comments, Optional.empty(), "Mine");
    UUID id = all(lesson, comments).getFirst().id();

    assertThat(school.as(coTeacher, () -> comments.of(lesson.attempt().id()))).hasSize(1);
    assertRefused(lesson, coTeacher, () -> comments.change(id, "Yours"));
    assertRefused(
        lesson,
        coTeacher,
        () -> {
          comments.remove(id);
          return true;
        });
    assertThat(all(lesson, comments)).extracting(Comment::words).containsExactly("Mine");
  }

  @Test
  default void whoNoLongerTeachesTheClassChangesNothing(School school, Comments comments) {
    Lesson lesson = submitted(school);
    Account coTeacher = coTeacher(lesson);
    school.as(
        coTeacher, () -> comments.write(lesson.attempt().id(), Optional.empty(), "Still here"));
    UUID id = all(lesson, comments).getFirst().id();
    school
        .jdbc()
        .sql("delete from classroom_teacher where account_id = ?")
        .param(coTeacher.id())
        .update();

    assertRefused(lesson, coTeacher, () -> comments.change(id, "Gone"));
  }

  @Test
  default void emptyAndEndlessWordsAreRefusedAndToldWhy(School school, Comments comments) {
    Lesson lesson = submitted(school);
    UUID attempt = lesson.attempt().id();

    assertThat(as(lesson, () -> comments.write(attempt, Optional.empty(), " \n ")))
        .isEqualTo(new Said.Refused("Write some words first."));
    assertThat(as(lesson, () -> comments.write(attempt, Optional.empty(), "x".repeat(2_003))))
        .isEqualTo(new Said.Refused("This is 3 characters too long; 2000 fit."));
    assertThat(as(lesson, () -> comments.write(attempt, Optional.empty(), "é".repeat(2_000))))
        .isEqualTo(new Said.Done());
  }

  @Test
  default void aMarkOfAnotherAttemptIsRefused(School school, Comments comments) {
    Lesson lesson = submitted(school);
    Lesson other = Lesson.practice(school);
    SavedAnnotation mark = other.mark("rammed through", "loaded-term");
    other.put(mark);

    assertRefused(
        lesson,
        lesson.teacher(),
        () ->
            comments.write(
                lesson.attempt().id(), Optional.of(mark.annotation().id()), "Not there"));
  }

  @Test
  default void theAuditLogSaysThatOneWasWrittenAndNotWhat(School school, Comments comments) {
    Lesson lesson = submitted(school);
    write(lesson, comments, Optional.empty(), "Words for one only");

    assertThat(
            school
                .jdbc()
                .sql("select act from audit_entry where classroom_id = ? and subject_id = ?")
                .params(lesson.classroom().id(), lesson.student().id())
                .query(String.class)
                .list())
        .contains("Commented on a student's work")
        .noneMatch(act -> act.contains("Words"));
  }

  @Test
  default void sentencesAreKeptByLabelForOneTeacherAndOnce(School school, CommentBank bank) {
    Account teacher = school.teacher();
    Account other = school.teacher();
    for (String label : List.of("slur", "slur", "", "loaded-term")) {
      assertThat(school.as(teacher, () -> bank.keep(label, " Who is made small? ")))
          .isEqualTo(new Said.Done());
    }

    List<KeptSentence> kept = school.as(teacher, bank::mine);
    assertThat(kept)
        .extracting(KeptSentence::label)
        .containsExactlyInAnyOrder("", "loaded-term", "slur");
    assertThat(kept).allMatch(one -> one.words().equals("Who is made small?"));
    assertThat(school.as(other, bank::mine)).isEmpty();
  }

  @Test
  default void anothersSentenceIsNotDropped(School school, CommentBank bank) {
    Account teacher = school.teacher();
    school.as(teacher, () -> bank.keep("", "Mine"));
    UUID id = school.as(teacher, bank::mine).getFirst().id();

    drop(school, school.teacher(), bank, id);
    assertThat(school.as(teacher, bank::mine)).hasSize(1);
    drop(school, teacher, bank, id);
    assertThat(school.as(teacher, bank::mine)).isEmpty();
  }

  private static void drop(School school, Account who, CommentBank bank, UUID id) {
    school.as(
        who,
        () -> {
          bank.drop(id);
          return true;
        });
  }

  private static Lesson submitted(School school) {
    Lesson lesson = Lesson.practice(school);
    lesson.submit();
    return lesson;
  }

  private static void write(Lesson lesson, Comments comments, Optional<UUID> mark, String words) {
    assertThat(as(lesson, () -> comments.write(lesson.attempt().id(), mark, words)))
        .isEqualTo(new Said.Done());
    lesson.school().clock().advance(Duration.ofSeconds(1));
  }

  private static List<Comment> all(Lesson lesson, Comments comments) {
    return as(lesson, () -> comments.of(lesson.attempt().id()));
  }

  private static <T> T as(Lesson lesson, Supplier<T> work) {
    return lesson.school().as(lesson.teacher(), work);
  }

  private static Account coTeacher(Lesson lesson) {
    Account teacher = lesson.school().teacher();
    lesson
        .school()
        .jdbc()
        .sql("insert into classroom_teacher (classroom_id, account_id, added_at) values (?, ?, ?)")
        .params(
            lesson.classroom().id(),
            teacher.id(),
            lesson.school().clock().instant().atOffset(ZoneOffset.UTC))
        .update();
    return teacher;
  }

  private static void assertRefused(Lesson lesson, Account who, Supplier<?> work) {
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> lesson.school().as(who, work::get));
  }
}
