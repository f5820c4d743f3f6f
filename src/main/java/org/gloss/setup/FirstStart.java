package org.gloss.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.gloss.account.Account;
import org.gloss.account.Accounts;
import org.gloss.account.SignedIn;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.Classrooms;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Makes the first teacher and a first class where there is no teacher yet. The password is random;
/// it is printed once and written beside the data, readable by their owner only.
@Component
class FirstStart implements SmartLifecycle {

  static final String SIGN_IN = "teacher";

  private final Accounts accounts;
  private final Classrooms classrooms;
  private final SignedIn signedIn;
  private final DemoClass demo;
  private final Announcements announcements;
  private final Path data;
  private final boolean demonstration;
  private volatile boolean done;

  FirstStart(
      Accounts accounts,
      Classrooms classrooms,
      SignedIn signedIn,
      DemoClass demo,
      Announcements announcements,
      @Value("${gloss.data}") Path data,
      @Value("${gloss.demo:false}") boolean demonstration) {
    this.accounts = accounts;
    this.classrooms = classrooms;
    this.signedIn = signedIn;
    this.demo = demo;
    this.announcements = announcements;
    this.data = data;
    this.demonstration = demonstration;
  }

  @Override
  public void start() {
    if (!accounts.hasTeacher()) {
      makeFirstTeacher();
    }
    done = true;
  }

  @Override
  public void stop() {
    done = false;
  }

  @Override
  public boolean isRunning() {
    return done;
  }

  /// After every bean is there and before the web server starts.
  @Override
  public int getPhase() {
    return 0;
  }

  private void makeFirstTeacher() {
    String password = Passwords.random();
    Account teacher = accounts.addTeacher(SIGN_IN, "Teacher", password);
    Classroom classroom =
        signedIn.actingAs(
            teacher, () -> classrooms.create(demonstration ? "Demonstration class" : "My class"));
    List<String> lines =
        List.of(
            "Teachers sign in as   " + SIGN_IN,
            "with the password     " + password,
            "Students join with    " + classroom.joinCode());
    announcements.add(lines);
    if (demonstration) {
      announcements.add(demo.fill(teacher, classroom));
    } else {
      write(lines);
    }
  }

  private void write(List<String> lines) {
    try {
      Files.createDirectories(data);
      Path note = data.resolve("first-sign-in.txt");
      Files.deleteIfExists(note);
      if (Files.getFileStore(data).supportsFileAttributeView("posix")) {
        Files.createFile(
            note,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      Files.write(note, lines);
      announcements.add(List.of("This is written in    " + note));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the first sign-in beside the data", e);
    }
  }
}
