package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.gloss.account.Account;
import org.gloss.attempt.Attempt;
import org.gloss.attempt.SavedAnnotation;
import org.gloss.classroom.AssignmentSettings;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.JoinOutcome;
import org.gloss.classroom.Students;
import org.gloss.exchange.Privacy;
import org.gloss.exchange.Retention;
import org.gloss.review.AppealAnswers;
import org.gloss.review.AppealSheet;
import org.gloss.review.Appeals;
import org.gloss.review.Comments;
import org.gloss.review.Regrades;
import org.gloss.review.live.Watching;
import org.junit.jupiter.api.Test;

/// Everything that people do to one class, at once. Whatever is thrown besides a refusal would be a
/// stack trace to somebody: locks that were taken in two orders, rows that were taken away, waits
/// that did not end. `-Dgloss.storm=2000` makes it long: so many acts a thread.
interface StormCases {

  int THREADS = 8;
  int ACTS = Integer.getInteger("gloss.storm", 30);

  @Test
  default void whateverPeopleDoAtOnceIsDoneOrRefusedInWords(School school) {
    Storm storm = Storm.over(school);
    try (Watching page =
        Watching.of(school, storm.quarrel.teacher(), storm.quarrel.assignmentId())) {
      Together.run(
          THREADS,
          thread ->
              () -> {
                Jitter jitter = Jitter.of(ACTS, thread);
                for (int i = 0; i < ACTS; i++) {
                  storm.act(thread, jitter);
                }
                return true;
              });
      page.refresh();
    }

    assertThat(Orphans.in(school)).isEmpty();
    List<Attempt> attempts =
        storm.quarrel.does(() -> school.work().attempts(storm.quarrel.assignmentId()));
    assertThat(attempts).isNotEmpty();
    for (Attempt attempt : attempts) {
      assertThat(school.rows("scoresheet", attempt.id())).isEqualTo(attempt.submitted() ? 1 : 0);
    }
    storm.quarrel.regrades("At the end");
    storm.quarrel.preview();
    assertThat(running(storm.quarrel)).isFalse();
  }

  private static boolean running(Quarrel quarrel) {
    return quarrel.preview().running().isPresent();
  }

  /// A class and everybody in it.
  final class Storm {

    private final School school;
    private final Quarrel quarrel;
    private final List<Account> students = new ArrayList<>();
    private final ConcurrentLinkedQueue<Account> newcomers = new ConcurrentLinkedQueue<>();
    private final Account administrator;

    private Storm(School school, Quarrel quarrel) {
      this.school = school;
      this.quarrel = quarrel;
      this.administrator = AccountStaff.administrator(school);
    }

    static Storm over(School school) {
      Storm storm = new Storm(school, Quarrel.practice(school));
      for (int i = 0; i < 6; i++) {
        storm.students.add(school.student(storm.quarrel.classroom(), "Pupil " + i));
      }
      return storm;
    }

    void act(int thread, Jitter jitter) {
      if (thread < 5) {
        Attempted.done(() -> student(students.get(jitter.next(students.size())), jitter));
      } else if (thread == 5) {
        Attempted.done(() -> clock(jitter));
      } else {
        Attempted.done(() -> quarrel.does(() -> teacher(jitter)));
      }
    }

    private boolean student(Account student, Jitter jitter) {
      return school.as(
          student,
          () -> {
            Optional<Attempt> open = school.attempts().retry(quarrel.assignmentId());
            if (open.isEmpty()) {
              return false;
            }
            UUID id = open.get().id();
            switch (jitter.next(6)) {
              case 0 -> school.attempts().submit(id);
              case 1 -> argue(id);
              default -> school.saves().put(id, List.of(mark(student, open.get())));
            }
            return true;
          });
    }

    private void argue(UUID attempt) {
      Appeals appeals = quarrel.appeals();
      appeals.choices(attempt).stream()
          .findFirst()
          .ifPresent(one -> appeals.raise(attempt, one.subject(), "I see it otherwise."));
    }

    private SavedAnnotation mark(Account student, Attempt attempt) {
      Lesson lesson =
          new Lesson(
              school,
              quarrel.teacher(),
              quarrel.classroom(),
              student,
              quarrel.does(quarrel::assignment),
              attempt);
      return lesson.mark("rammed through", "slur");
    }

    private void clock(Jitter jitter) {
      switch (jitter.next(4)) {
        case 0 -> Sweep.clock(school);
        case 1 -> join(jitter);
        case 2 -> school.as(administrator, school.context().getBean(Retention.class)::preview);
        default -> jitter.pause();
      }
    }

    private void join(Jitter jitter) {
      Classroom classroom = quarrel.does(() -> quarrel.classroom());
      JoinOutcome outcome =
          school
              .joining()
              .join(classroom.joinCode(), "New " + jitter.next(12), School.newBrowser());
      if (outcome instanceof JoinOutcome.Joined joined) {
        newcomers.add(joined.account());
        school.as(joined.account(), () -> school.attempts().open(quarrel.assignmentId()));
      }
    }

    private boolean teacher(Jitter jitter) {
      UUID assignment = quarrel.assignmentId();
      switch (jitter.next(10)) {
        case 0 -> quarrel.regrades().apply(assignment, jitter.next(2) == 0, "Again");
        case 1 -> settings(jitter);
        case 2 -> school.workTime().addMinutes(assignment, 1);
        case 3 -> answer();
        case 4 -> merge();
        case 5 -> erase();
        case 6 -> school.assignments().pause(assignment);
        case 7 -> school.assignments().resume(assignment);
        case 8 -> comment();
        default -> undo();
      }
      return true;
    }

    private void settings(Jitter jitter) {
      AssignmentSettings old = quarrel.assignment().settings();
      AssignmentSettings changed =
          new AssignmentSettings(
              old.mode(),
              jitter.next(2) == 0 ? "naming" : "balanced",
              old.depth(),
              old.schedule(),
              10,
              old.counts(),
              old.timeLimit(),
              old.release(),
              old.mask(),
              jitter.next(10));
      school.assignments().change(quarrel.assignmentId(), old, changed);
    }

    private void answer() {
      AppealAnswers answers = quarrel.answers();
      answers.of(quarrel.assignmentId()).open().stream()
          .map(AppealSheet.Cluster::ids)
          .findFirst()
          .ifPresent(ids -> answers.decline(quarrel.assignmentId(), ids, "No."));
    }

    private void merge() {
      Account twin = newcomers.poll();
      if (twin != null) {
        school
            .context()
            .getBean(Students.class)
            .merge(quarrel.classroom().id(), students.getFirst().id(), Set.of(twin.id()));
      }
    }

    private void erase() {
      Account one = newcomers.poll();
      if (one != null) {
        school.context().getBean(Privacy.class).eraseStudent(quarrel.classroom().id(), one.id());
      }
    }

    private void comment() {
      school.work().attempts(quarrel.assignmentId()).stream()
          .filter(Attempt::submitted)
          .findFirst()
          .ifPresent(
              one ->
                  school
                      .context()
                      .getBean(Comments.class)
                      .write(one.id(), Optional.empty(), "Look again."));
    }

    private void undo() {
      Regrades regrades = quarrel.regrades();
      regrades
          .progress(quarrel.assignmentId())
          .ifPresent(newest -> regrades.undo(newest.regrade().id()));
    }
  }
}
