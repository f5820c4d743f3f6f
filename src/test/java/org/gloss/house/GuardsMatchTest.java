package org.gloss.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A rule about a package that is not there guards nothing.
class GuardsMatchTest {

  static Stream<String> roomsThatRulesName() {
    return Arrays.stream(Rooms.class.getDeclaredFields())
        .filter(field -> field.getType() == String.class)
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .map(GuardsMatchTest::value)
        .filter(pattern -> pattern.startsWith("org.gloss"));
  }

  static Stream<String> whatPureRoomsMayUse() {
    return Stream.concat(Rooms.ALLOWED_IN_PURE.stream(), Stream.of(Rooms.MODULE_MARKS));
  }

  @ParameterizedTest
  @MethodSource("roomsThatRulesName")
  void everyPackageThatARuleNamesHoldsAClass(String pattern) {
    assertThat(Rooms.MAIN.that(resideInAPackage(pattern))).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("whatPureRoomsMayUse")
  void everyLibraryThatPureRoomsMayUseIsUsedThere(String pattern) {
    Stream<JavaClass> used =
        Rooms.PURE.stream()
            .flatMap(room -> Rooms.MAIN.that(resideInAPackage(room)).stream())
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .map(Dependency::getTargetClass);
    assertThat(used).anyMatch(resideInAPackage(pattern));
  }

  @Test
  void atLeastTwoFeaturesHavePages() {
    assertThat(
            Rooms.MAIN.that(resideInAPackage(Rooms.VIEWS)).stream()
                .map(JavaClass::getPackageName)
                .distinct())
        .hasSizeGreaterThan(1);
  }

  private static String value(Field field) {
    try {
      return String.valueOf(field.get(null));
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
