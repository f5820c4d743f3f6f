package org.gloss.house;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import org.gloss.Gloss;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;

/// What no class does, whichever room it is in.
class MannersTest {

  private static final String EMPTY_NAMES = ".*(Manager|Helper|Utils?|Impl|Base|DTO|Dto)(\\$.*)?";

  private static final DescribedPredicate<JavaCall<?>> READS_THE_TIME_OF_THE_MACHINE =
      target(owner(JavaClass.Predicates.resideInAPackage("java.time..")))
          .and(target(nameMatching("now")))
          .and(
              DescribedPredicate.describe(
                  "without a clock",
                  call ->
                      call.getTarget().getRawParameterTypes().stream()
                          .noneMatch(type -> type.isAssignableTo(Clock.class))))
          .or(target(owner(assignableTo(Clock.class))).and(target(nameMatching("(system|tick).*"))))
          .or(
              target(owner(assignableTo(System.class)))
                  .and(target(nameMatching("currentTimeMillis"))));

  @Test
  void noNameSaysNothing() {
    noClasses().should().haveNameMatching(EMPTY_NAMES).check(Rooms.ALL);
  }

  @Test
  void theRuleOnNamesKnowsTheNamesThatItForbids() {
    assertThat("org.gloss.attempt.AttemptManager").matches(EMPTY_NAMES);
    assertThat("org.gloss.attempt.Attempts$ServiceImpl").matches(EMPTY_NAMES);
    assertThat("org.gloss.attempt.TextUtils$Inner").matches(EMPTY_NAMES);
    assertThat("org.gloss.attempt.Baseline").doesNotMatch(EMPTY_NAMES);
  }

  @Test
  void everythingIsInjectedThroughConstructors() {
    NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(Rooms.MAIN);
  }

  @Test
  void nobodyUsesTheOldDates() {
    noClasses()
        .should()
        .dependOnClassesThat(assignableTo(Date.class).or(assignableTo(Calendar.class)))
        .check(Rooms.MAIN);
  }

  @Test
  void onlyCommandsAndTheAnnouncementWriteToTheConsole() {
    noClasses()
        .that()
        .resideOutsideOfPackage(Rooms.COMMAND)
        .and()
        .doNotBelongToAnyOf(Gloss.class)
        .and()
        .doNotHaveFullyQualifiedName("org.gloss.setup.Announcements")
        .should(ACCESS_STANDARD_STREAMS)
        .check(Rooms.MAIN);
  }

  @Test
  void nobodyLogsPastTheLoggingOfTheApplication() {
    noClasses().should(USE_JAVA_UTIL_LOGGING).check(Rooms.MAIN);
  }

  @Test
  void theTimeComesFromTheClockThatIsConfigured() {
    noClasses()
        .that()
        .areNotAnnotatedWith(Configuration.class)
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "reads the machine's time", READS_THE_TIME_OF_THE_MACHINE::test))
        .check(Rooms.MAIN);
  }

  @Test
  void theRuleOnTimeSeesTheOneCallThatIsAllowed() {
    assertThat(
            Rooms.MAIN.stream()
                .filter(type -> type.isAnnotatedWith(Configuration.class))
                .flatMap(type -> type.getMethodCallsFromSelf().stream()))
        .anyMatch(READS_THE_TIME_OF_THE_MACHINE::test);
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(Rooms.MAIN.stream().map(JavaClass::getPackage).distinct())
        .isNotEmpty()
        .allMatch(
            room ->
                Rooms.MAIN.contain(room.getName() + ".package-info")
                    && Rooms.MAIN
                        .get(room.getName() + ".package-info")
                        .isAnnotatedWith(NullMarked.class));
  }
}
