package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.gloss.account.Account;
import org.gloss.attempt.Attempt;
import org.gloss.audit.AuditFilter;
import org.gloss.classroom.AssignmentSettings;
import org.gloss.classroom.Extension;
import org.gloss.classroom.Visitor;
import org.gloss.classroom.roster.RosterPlan;
import org.gloss.classroom.roster.RosterReading;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.bank.Search;
import org.gloss.exercise.draft.DraftDetails;
import org.gloss.exercise.labels.LabelSetEdit;
import org.gloss.house.OpenToAll;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/// Calls every method of every service with nobody signed in, and every one of the authoring side
/// as a student. What is open to all says so in [OpenToAll].
@OnH2
class NobodyIsLetInTest {

  @Test
  void everyServiceMethodThatIsNotOpenToAllRefusesNobody(School school) {
    SecurityContextHolder.clearContext();
    List<Object> services = services(school);

    for (Object service : services) {
      for (Method method : OpenToAll.closed(AopUtils.getTargetClass(service))) {
        assertThatExceptionOfType(AccessDeniedException.class)
            .as("%s", method)
            .isThrownBy(() -> call(school, service, method));
      }
    }
    assertThat(services).hasSizeGreaterThan(8);
  }

  @Test
  void everyServiceOfAuthoringRefusesAStudent(School school) {
    Account student = school.student(school.classroom(school.teacher()), "Mina");
    List<Object> services =
        services(school).stream().filter(NobodyIsLetInTest::isForTeachers).toList();

    for (Object service : services) {
      for (Method method : OpenToAll.closed(AopUtils.getTargetClass(service))) {
        assertThatExceptionOfType(AccessDeniedException.class)
            .as("%s", method)
            .isThrownBy(() -> callAs(school, student, service, method));
      }
    }
    assertThat(services).hasSizeGreaterThan(10);
  }

  private static boolean isForTeachers(Object service) {
    Class<?> type = AopUtils.getTargetClass(service);
    return type.getPackageName().startsWith("org.gloss.exercise")
        || type.getSimpleName().equals("People")
        || type.getSimpleName().equals("Preview");
  }

  private static void callAs(School school, Account who, Object service, Method method)
      throws Throwable {
    Optional<Throwable> thrown =
        school.as(
            who,
            () -> {
              try {
                call(school, service, method);
                return Optional.<Throwable>empty();
              } catch (Throwable e) {
                return Optional.of(e);
              }
            });
    if (thrown.isPresent()) {
      throw thrown.get();
    }
  }

  private static List<Object> services(School school) {
    return school.context().getBeansWithAnnotation(Service.class).values().stream()
        .filter(bean -> AopUtils.getTargetClass(bean).getName().startsWith("org.gloss"))
        .toList();
  }

  private static void call(School school, Object service, Method method) throws Throwable {
    Object[] arguments =
        Arrays.stream(method.getParameterTypes()).map(type -> any(school, type)).toArray();
    try {
      method.invoke(service, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  static Object any(School school, Class<?> type) {
    return switch (type.getSimpleName()) {
      case "UUID" -> UUID.randomUUID();
      case "String" -> "text";
      case "List" -> List.of();
      case "Optional" -> Optional.empty();
      case "int" -> 0;
      case "boolean" -> false;
      case "byte[]" -> new byte[0];
      case "LabelSetEdit" -> new LabelSetEdit.RemoveDepth("depth");
      case "AuditFilter" -> AuditFilter.ALL;
      case "Search" -> Search.ALL;
      case "LabelSet" -> anyExercise(school).labelSet();
      case "ExerciseFile" -> anyExercise(school).file();
      case "DraftDetails" -> anyDetails(school);
      case "Visitor" -> new Visitor("browser", "address");
      case "Exercise" -> anyExercise(school);
      case "Attempt" -> anyAttempt();
      case "ZoneId" -> ZoneOffset.UTC;
      case "AssignmentSettings" -> AssignmentSettings.practice(anyExercise(school));
      case "Extension" ->
          new Extension(
              UUID.randomUUID(), UUID.randomUUID(), Optional.empty(), Optional.empty(), 0);
      case "Instant" -> Instant.EPOCH;
      case "Duration" -> Duration.ZERO;
      case "Set", "Collection" -> Set.of();
      case "Consumer" -> (Consumer<Object>) ignored -> {};
      case "RosterPlan" ->
          new RosterPlan(
              new RosterReading.Listed(List.of(), List.of(), List.of()),
              List.of(),
              List.of(),
              List.of());
      case "Map" -> Map.of();
      default -> {
        assertThat(type.isEnum()).as("this test knows no example of %s", type).isTrue();
        yield type.getEnumConstants()[0];
      }
    };
  }

  private static Exercise anyExercise(School school) {
    return school.exercises().current().getFirst();
  }

  private static DraftDetails anyDetails(School school) {
    return new DraftDetails(
        anyExercise(school).file().front(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Attempt anyAttempt() {
    return new Attempt(
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        1,
        Instant.EPOCH,
        Optional.empty(),
        Duration.ZERO,
        false);
  }
}
