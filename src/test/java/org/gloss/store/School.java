package org.gloss.store;

import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;
import org.gloss.account.Account;
import org.gloss.account.Accounts;
import org.gloss.account.SignedIn;
import org.gloss.attempt.AnnotationSaves;
import org.gloss.attempt.Attempts;
import org.gloss.attempt.SubmittedWork;
import org.gloss.attempt.WorkTime;
import org.gloss.classroom.Assignments;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.Classrooms;
import org.gloss.classroom.JoinOutcome;
import org.gloss.classroom.Joining;
import org.gloss.classroom.Visitor;
import org.gloss.exercise.Exercises;
import org.gloss.exercise.bank.Bank;
import org.gloss.exercise.bank.FileConflicts;
import org.gloss.exercise.draft.DraftKeys;
import org.gloss.exercise.draft.DraftOverview;
import org.gloss.exercise.draft.Drafts;
import org.gloss.exercise.draft.Import;
import org.gloss.exercise.draft.Publishing;
import org.gloss.exercise.draft.SecondOpinions;
import org.gloss.review.ClassProgress;
import org.gloss.review.Grades;
import org.gloss.review.Results;
import org.gloss.review.WarmUp;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/// The services of the application on one database, and quick ways to people and classes.
public record School(
    ApplicationContext context,
    Accounts accounts,
    SignedIn signedIn,
    Joining joining,
    Classrooms classrooms,
    Assignments assignments,
    Exercises exercises,
    Attempts attempts,
    AnnotationSaves saves,
    SubmittedWork work,
    WorkTime workTime,
    Results results,
    Grades grades,
    WarmUp warmUp,
    ClassProgress progress,
    Bank bank,
    FileConflicts conflicts,
    Drafts drafts,
    DraftOverview overview,
    DraftKeys draftKeys,
    Publishing publishing,
    SecondOpinions opinions,
    Import imports,
    Submissions submissions,
    AccountsAtStart accountsAtStart,
    JdbcClient jdbc,
    TestClock clock) {

  /// A teacher of their own, who has no password: hashing one takes long.
  public Account teacher() {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            "insert into account (id, role, name, created_at)"
                + " values (?, 'TEACHER', 'Ms Reed', current_timestamp)")
        .param(id)
        .update();
    return accounts.find(id).orElseThrow();
  }

  /// A new class, with every exercise of the library for practice.
  public Classroom classroom(Account teacher) {
    return as(
        teacher,
        () -> {
          Classroom classroom = emptyClassroom(teacher);
          assignments.assignLibrary(classroom.id());
          return classroom;
        });
  }

  /// A new class without any exercise.
  public Classroom emptyClassroom(Account teacher) {
    return as(teacher, () -> classrooms.create("Class 9b", ZoneOffset.UTC));
  }

  /// Somebody who has just joined.
  public JoinOutcome.Joined join(Classroom classroom, String name) {
    JoinOutcome outcome = joining.join(classroom.joinCode(), name, newBrowser());
    return (JoinOutcome.Joined) outcome;
  }

  /// A student of a class.
  public Account student(Classroom classroom, String name) {
    return join(classroom, name).account();
  }

  /// A browser that nobody has seen yet, at an address of its own.
  public static Visitor newBrowser() {
    return new Visitor(UUID.randomUUID().toString(), UUID.randomUUID().toString());
  }

  /// Does something in somebody's name.
  public <T> T as(Account who, Supplier<T> work) {
    return signedIn.actingAs(who, work);
  }

  /// What Spring Security holds of somebody who is signed in.
  public Authentication authentication(Account who) {
    return as(who, () -> SecurityContextHolder.getContext().getAuthentication());
  }

  /// How many rows of a table belong to an attempt.
  public int rows(String table, UUID attemptId) {
    return jdbc.sql("select count(*) from " + table + " where attempt_id = ?")
        .param(attemptId)
        .query(Integer.class)
        .single();
  }
}
