package org.gloss.house;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The methods of services that do not ask who calls, each with the reason. Every other public
/// method of a service refuses whoever may not call it.
public final class OpenToAll {

  private static final String FOR_SERVICES =
      "only other rooms' services call it, after their check";

  private static final String FOR_AGE = "for what is erased because of its age, at night";

  private static final Map<String, String> REASONS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("Accounts.addStudent", "whoever joins has no account yet"),
              Map.entry("Accounts.addStudents", FOR_SERVICES),
              Map.entry("Accounts.addTeacher", "only tests and benchmarks call it"),
              Map.entry("Accounts.find", FOR_SERVICES),
              Map.entry("Accounts.renameStudent", FOR_SERVICES),
              Map.entry("Accounts.signOutEverywhere", FOR_SERVICES),
              Map.entry("Accounts.teacherWhoSignsInAs", FOR_SERVICES),
              Map.entry("Administrators.exist", "asked before there is anybody"),
              Map.entry("Administrators.first", "refuses once there is an administrator"),
              Map.entry("Assignments.ofSubmission", "for scoring, which is nobody's request"),
              Map.entry("AnswerErasure.eraseUnread", FOR_SERVICES),
              Map.entry("ClassErasure.hold", FOR_SERVICES),
              Map.entry("ClassErasure.holdStudent", FOR_SERVICES),
              Map.entry("ClassErasure.staying", FOR_AGE),
              Map.entry("StudentErasure.quiet", FOR_AGE),
              Map.entry("SubmittedWork.hold", FOR_SERVICES),
              Map.entry("WorkErasure.hold", FOR_SERVICES),
              Map.entry("ClassErasure.aliases", "only for the erasure of that student"),
              Map.entry("ClassErasure.archivedBefore", FOR_AGE),
              Map.entry("ClassErasure.doubles", "only for the erasure of that student"),
              Map.entry("ClassErasure.eraseOld", FOR_AGE),
              Map.entry("ClassErasure.membersOf", FOR_AGE),
              Map.entry("Exercises.current", FOR_SERVICES),
              Map.entry("Exercises.inLibrary", FOR_SERVICES),
              Map.entry("Exercises.newest", FOR_SERVICES),
              Map.entry("Exercises.version", FOR_SERVICES),
              Map.entry("Exercises.warmUp", FOR_SERVICES),
              Map.entry("Invitations.accept", "the token of the link opens it"),
              Map.entry("Invitations.find", "the token of the link opens it"),
              Map.entry("Joining.comeBack", "a device that nobody is signed in on; throttled"),
              Map.entry("Joining.join", "whoever joins has no account yet; throttled"),
              Map.entry("LabelSetShelf.find", FOR_SERVICES),
              Map.entry("LabelSetShelf.loaded", "only the reading of the library's files calls it"),
              Map.entry("Retention.everyNight", FOR_AGE),
              Map.entry("RunningWork.some", FOR_SERVICES),
              Map.entry("Setup.door", "asked before there is anybody; it opens nothing"),
              Map.entry("Setup.needed", "asked before there is anybody"),
              Map.entry("Setup.setUp", "the setup code opens it, once; throttled"),
              Map.entry("StudentErasure.erase", FOR_SERVICES),
              Map.entry("StudentErasure.quietSince", FOR_AGE),
              Map.entry(
                  "StudentErasure.retentionDays", "everybody may know for how long work is kept"),
              Map.entry("SubmittedWork.submitted", "for scoring, which is nobody's request"),
              Map.entry("WorkErasure.busySince", FOR_AGE),
              Map.entry("WorkErasure.eraseQuiet", FOR_AGE),
              Map.entry("WorkErasure.quietSince", FOR_AGE)));

  private OpenToAll() {}

  /// The public methods of a service that ask who calls.
  public static List<Method> closed(Class<?> service) {
    return Stream.of(service.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> !REASONS.containsKey(service.getSimpleName() + "." + method.getName()))
        .toList();
  }

  /// Reason by `Class.method`.
  public static Map<String, String> reasons() {
    return REASONS;
  }
}
