package org.gloss.setup;

import java.util.List;
import java.util.Optional;
import org.gloss.account.Account;
import org.gloss.account.Administrators;
import org.gloss.account.Admission.Admitted;
import org.gloss.account.Admission.Closed;
import org.gloss.account.Admission.Entry;
import org.gloss.account.Admission.Unusable;
import org.gloss.account.Newcomer;
import org.gloss.account.RandomPasswords;
import org.gloss.account.SchoolProfile;
import org.gloss.classroom.Classroom;
import org.gloss.shell.RefusedStart;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// What happens at a start while there is no administrator: environment variables name one, or the
/// demonstration makes one, or a code is printed with which somebody sets Gloss up in the browser.
@Component
class FirstStart implements SmartLifecycle {

  static final String DEMO_SIGN_IN = "teacher";

  private final Administrators administrators;
  private final DemoClass demo;
  private final SetupCode code;
  private final Announcements announcements;
  private final Environment environment;
  private final boolean demonstration;
  private volatile boolean done;

  FirstStart(
      Administrators administrators,
      DemoClass demo,
      SetupCode code,
      Announcements announcements,
      Environment environment,
      @Value("${gloss.demo:false}") boolean demonstration) {
    this.administrators = administrators;
    this.demo = demo;
    this.code = code;
    this.announcements = announcements;
    this.environment = environment;
    this.demonstration = demonstration;
  }

  @Override
  public void start() {
    if (administrators.exist()) {
      code.end();
    } else {
      begin();
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

  private void begin() {
    Optional<HeadlessSetup> told = HeadlessSetup.from(name -> environment.getProperty(name, ""));
    Optional<Account> teacher = told.map(this::admit);
    if (demonstration) {
      fill(teacher.orElseGet(this::demonstrator));
    } else if (teacher.isEmpty()) {
      String made = code.make();
      announcements.add(
          List.of(
              "Open it in a browser to set Gloss up.",
              "The code for that is  " + made,
              "It is written in      " + code.file()));
    }
  }

  private Account admit(HeadlessSetup told) {
    return switch (administrators.first(told.newcomer(), told.school())) {
      case Admitted(Account account) -> account;
      case Unusable(Entry entry, String words) ->
          throw new RefusedStart(variable(entry) + " cannot be used: " + words);
      case Closed() ->
          throw new RefusedStart("Another node is being set up in this moment: start once more.");
    };
  }

  private static String variable(Entry entry) {
    return switch (entry) {
      case SCHOOL -> HeadlessSetup.SCHOOL;
      case LANGUAGE -> HeadlessSetup.LANGUAGE;
      case NAME -> HeadlessSetup.NAME;
      case SIGN_IN -> HeadlessSetup.SIGN_IN;
      case PASSWORD -> HeadlessSetup.PASSWORD;
    };
  }

  private Account demonstrator() {
    String password = RandomPasswords.next();
    Account account =
        admit(
            new HeadlessSetup(
                new Newcomer("Teacher", DEMO_SIGN_IN, password),
                new SchoolProfile("Demonstration school", "en")));
    announcements.add(
        List.of("Teachers sign in as   " + DEMO_SIGN_IN, "with the password     " + password));
    return account;
  }

  private void fill(Account teacher) {
    Classroom classroom = demo.make(teacher);
    announcements.add(List.of("Students join with    " + classroom.joinCode()));
    announcements.add(demo.fill(teacher, classroom));
  }
}
