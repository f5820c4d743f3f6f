package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gloss.account.Account;
import org.gloss.account.Role;
import org.gloss.store.AccountStaff;
import org.gloss.store.KeyWork;
import org.gloss.store.Lesson;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/// The wrong person is kept out of every page, pages of tomorrow included.
@OnH2
class RoutesTest {

  static List<Class<?>> routes() {
    ClassPathScanningCandidateComponentProvider scanner =
        new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
    return scanner.findCandidateComponents("org.gloss").stream()
        .<Class<?>>map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
        .toList();
  }

  static Stream<Class<?>> routesForSome() {
    return routes().stream().filter(route -> !route.isAnnotationPresent(AnonymousAllowed.class));
  }

  static Stream<Class<?>> routesForAll() {
    return routes().stream().filter(route -> route.isAnnotationPresent(AnonymousAllowed.class));
  }

  @Test
  void thePagesThatAreOpenToAllAreTheseAndNoOthers() {
    assertThat(routesForAll().map(Class::getSimpleName))
        .containsExactlyInAnyOrder(
            "StartView", "JoinView", "SignInView", "SetupView", "InvitationView");
  }

  @ParameterizedTest
  @MethodSource("routes")
  void everyPageSaysWhoMaySeeIt(Class<?> route) {
    assertThat(
            route.isAnnotationPresent(AnonymousAllowed.class)
                ^ route.isAnnotationPresent(RolesAllowed.class))
        .isTrue();
  }

  @ParameterizedTest
  @MethodSource("routesForSome")
  void whoIsNotSignedInIsAskedToSignIn(Class<?> route, School school) {
    try (Visit visit = Visit.ofNobody(school)) {
      assertThat(visit.go(address(route, UUID.randomUUID())).view()).isEqualTo("SignInView");
    }
  }

  @ParameterizedTest
  @MethodSource("routesForSome")
  void whoHasAnotherRoleSeesNoSuchPage(Class<?> route, School school) {
    Lesson lesson = Lesson.practice(school);
    Set<String> allowed = Set.of(route.getAnnotation(RolesAllowed.class).value());

    for (Account who :
        List.of(lesson.student(), lesson.teacher(), AccountStaff.administrator(school))) {
      if (rolesOf(who).stream().noneMatch(allowed::contains)) {
        try (Visit visit = Visit.of(school, who)) {
          assertThat(visit.go(address(route, lesson.assignment().id())).view())
              .isEqualTo("NotFoundView");
        }
      }
    }
    assertThat(allowed)
        .isSubsetOf(Role.STUDENT.name(), Role.TEACHER.name(), Role.ADMINISTRATOR.name());
  }

  @ParameterizedTest
  @MethodSource("routesForSome")
  void whatBelongsToAnotherClassIsNotShown(Class<?> route, School school) {
    Lesson lesson = Lesson.practice(school);
    Lesson other = Lesson.practice(school);
    lesson.submit();
    if (!route.getAnnotation(Route.class).value().contains(":")) {
      return;
    }
    List<UUID> ids =
        List.of(
            lesson.assignment().id(),
            lesson.attempt().id(),
            lesson.classroom().id(),
            lesson.student().id(),
            UUID.randomUUID());
    for (Account who :
        List.of(other.student(), other.teacher(), AccountStaff.administrator(school))) {
      assertKeptFrom(who, ids, route, school);
    }
  }

  @ParameterizedTest
  @MethodSource("routesForSome")
  void whatAnotherTeacherWritesIsNotShown(Class<?> route, School school) {
    if (!route.getAnnotation(Route.class).value().contains(":")) {
      return;
    }
    KeyWork first = KeyWork.of(school);
    KeyWork second = first.second();
    List<UUID> ids =
        List.of(first.draft().id(), first.key().id(), second.key().id(), first.writer().id());
    for (Account who : List.of(school.teacher(), AccountStaff.administrator(school))) {
      assertKeptFrom(who, ids, route, school);
    }
  }

  private static void assertKeptFrom(Account who, List<UUID> ids, Class<?> route, School school) {
    for (UUID id : ids) {
      try (Visit visit = Visit.of(school, who)) {
        assertThat(visit.go(address(route, id)).view())
            .as("%s as %s", id, who.role())
            .isIn("RefusedView", "NotFoundView");
        assertThat(visit.words()).doesNotContain("harbour", "council");
      }
    }
  }

  /// An administrator has the pages of a teacher, too.
  private static Set<String> rolesOf(Account who) {
    return switch (who.role()) {
      case STUDENT -> Set.of(Role.STUDENT.name());
      case TEACHER -> Set.of(Role.TEACHER.name());
      case ADMINISTRATOR -> Set.of(Role.TEACHER.name(), Role.ADMINISTRATOR.name());
    };
  }

  private static String address(Class<?> route, UUID id) {
    return route.getAnnotation(Route.class).value().replaceAll(":\\w+", id.toString());
  }
}
