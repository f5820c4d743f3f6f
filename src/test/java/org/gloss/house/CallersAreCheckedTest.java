package org.gloss.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gloss.account.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Service;

/// Every public method of a service asks who calls, or says in [OpenToAll] why not. This reads the
/// code; `store.NobodyIsLetInTest` calls the methods.
class CallersAreCheckedTest {

  private static final Set<String> CHECKS =
      Set.of("account", "teacher", "administrator", "student");

  @Test
  void everyServiceMethodAsksWhoCallsOrSaysWhyNot() {
    Set<String> unchecked =
        serviceMethods()
            .filter(method -> !asks(method, new HashSet<>()))
            .map(CallersAreCheckedTest::name)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(unchecked).isEqualTo(OpenToAll.reasons().keySet());
  }

  @Test
  void thereAreServicesWithMethods() {
    assertThat(serviceMethods()).hasSizeGreaterThan(20);
  }

  /// [OpenToAll] names methods without their parameters, and services without their packages.
  @Test
  void whatIsOpenHidesNothingOfTheSameName() {
    assertThat(
            serviceMethods()
                .map(CallersAreCheckedTest::name)
                .filter(OpenToAll.reasons()::containsKey))
        .doesNotHaveDuplicates();
    assertThat(
            Rooms.MAIN.stream()
                .filter(type -> type.isMetaAnnotatedWith(Service.class))
                .map(JavaClass::getSimpleName))
        .doesNotHaveDuplicates();
  }

  /// What a service inherits would be called without being seen here.
  @Test
  void noServiceInheritsMethods() {
    assertThat(
            Rooms.MAIN.stream()
                .filter(type -> type.isMetaAnnotatedWith(Service.class))
                .filter(type -> !type.isInterface()))
        .allSatisfy(
            type ->
                assertThat(type.getRawSuperclass().map(JavaClass::getName))
                    .contains("java.lang.Object"));
  }

  private static Stream<JavaMethod> serviceMethods() {
    return Rooms.MAIN.stream()
        .filter(type -> type.isMetaAnnotatedWith(Service.class))
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC));
  }

  private static String name(JavaMethod method) {
    return method.getOwner().getSimpleName() + "." + method.getName();
  }

  private static boolean asks(JavaCodeUnit method, Set<JavaCodeUnit> seen) {
    if (!seen.add(method)) {
      return false;
    }
    return method.getCallsFromSelf().stream()
        .flatMap(call -> call.getTarget().resolveMember().stream())
        .filter(JavaMethod.class::isInstance)
        .map(JavaMethod.class::cast)
        .anyMatch(called -> isCheck(called) || inGloss(called) && asks(called, seen));
  }

  private static boolean isCheck(JavaMethod called) {
    return called.getOwner().isEquivalentTo(SignedIn.class) && CHECKS.contains(called.getName());
  }

  private static boolean inGloss(JavaMethod called) {
    return called.getOwner().getPackageName().startsWith("org.gloss");
  }
}
