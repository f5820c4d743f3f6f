package org.gloss.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.stream.Stream;
import org.gloss.Gloss;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// Which room may use which.
class WallsTest {

  private static final String[] PURE = Rooms.PURE.toArray(String[]::new);

  @Test
  void theRoomsUseEachOtherOnlyAsDeclared() {
    ApplicationModules.of(Gloss.class).verify();
  }

  @Test
  void pureRoomsUseOnlyEachOtherAndWhatIsAllowed() {
    String[] allowed =
        Stream.concat(Rooms.PURE.stream(), Rooms.ALLOWED_IN_PURE.stream()).toArray(String[]::new);
    classes()
        .that()
        .resideInAnyPackage(PURE)
        .and(not(simpleName("package-info")))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed))
        .check(Rooms.MAIN);
  }

  @Test
  void pureRoomsCarryOnlyTheMarksOfAModuleAndOfNullness() {
    String[] allowed =
        Stream.concat(Stream.of(Rooms.MODULE_MARKS), Rooms.ALLOWED_IN_PURE.stream())
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAnyPackage(PURE)
        .and(simpleName("package-info"))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed))
        .check(Rooms.MAIN);
  }

  @Test
  void scoringAndAgreementDoNotKnowEachOther() {
    noClasses()
        .that()
        .resideInAPackage(Rooms.SCORING)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(Rooms.AGREEMENT)
        .check(Rooms.MAIN);
    noClasses()
        .that()
        .resideInAPackage(Rooms.AGREEMENT)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(Rooms.SCORING)
        .check(Rooms.MAIN);
  }

  @Test
  void exerciseFilesKnowNoFrameworkAndNoDatabase() {
    noClasses()
        .that()
        .resideInAnyPackage(Rooms.EXERCISE_FILES, Rooms.INTAKE)
        .and(not(simpleName("package-info")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "com.vaadin..", "java.sql..", "jakarta..")
        .check(Rooms.MAIN);
  }

  @Test
  void figuresOfAClassKnowNoFrameworkAndNoDatabase() {
    noClasses()
        .that()
        .resideInAPackage(Rooms.INSIGHT)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "com.vaadin..", "java.sql..", "jakarta..")
        .check(Rooms.MAIN);
  }

  @Test
  void theShellImportsNoFeature() {
    classes()
        .that()
        .resideInAPackage(Rooms.SHELL)
        .should()
        .onlyDependOnClassesThat(
            resideInAPackage(Rooms.SHELL).or(not(resideInAPackage(Rooms.GLOSS))))
        .check(Rooms.MAIN);
  }

  @Test
  void noFeaturesPagesImportAnothersPages() {
    slices().matching("org.gloss.(*).ui..").should().notDependOnEachOther().check(Rooms.MAIN);
  }

  @Test
  void pagesAreTheOnlyOnesToDrawExceptTheAnnotatorAndTheShell() {
    noClasses()
        .that()
        .resideInAPackage(Rooms.GLOSS)
        .and()
        .resideOutsideOfPackages(Rooms.VIEWS, Rooms.SHELL, Rooms.ANNOTATOR)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.vaadin.flow.component..")
        .check(Rooms.MAIN);
  }
}
