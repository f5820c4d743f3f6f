package org.gloss.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;

/// The packages that rules name, and the classes that they are checked on. A rule names a package
/// only through a pattern of this class, so that [GuardsMatchTest] sees every one of them.
final class Rooms {

  static final String GLOSS = "org.gloss..";
  static final String ANNOTATION = "org.gloss.annotation..";
  static final String SCORING = "org.gloss.scoring..";
  static final String AGREEMENT = "org.gloss.agreement..";
  static final String EXERCISE_FILES = "org.gloss.exercise.file..";
  static final String INTAKE = "org.gloss.exercise.intake..";
  static final String INSIGHT = "org.gloss.review.insight..";
  static final String ANNOTATOR = "org.gloss.annotator..";
  static final String SHELL = "org.gloss.shell..";
  static final String COMMAND = "org.gloss.command..";
  static final String VIEWS = "org.gloss.*.ui..";

  /// Rooms without framework, input or output.
  static final List<String> PURE = List.of(ANNOTATION, SCORING, AGREEMENT);

  /// What a pure room may use beside the pure rooms themselves.
  static final List<String> ALLOWED_IN_PURE =
      List.of("java..", "com.ibm.icu..", "org.jspecify.annotations..");

  /// What a `package-info` may use besides.
  static final String MODULE_MARKS = "org.springframework.modulith..";

  /// The application's classes and the tests'.
  static final JavaClasses ALL = new ClassFileImporter().importPackages("org.gloss");

  /// The application's classes.
  static final JavaClasses MAIN =
      ALL.that(describe("belong to the application", Rooms::isOfTheApplication));

  private Rooms() {}

  private static boolean isOfTheApplication(JavaClass type) {
    return type.getSource()
        .filter(source -> !source.getUri().toString().contains("/test-classes/"))
        .isPresent();
  }
}
