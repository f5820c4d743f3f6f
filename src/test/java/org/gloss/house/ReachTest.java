package org.gloss.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What Gloss does not reach for: it calls nobody, starts nothing, runs no text as a program and
/// makes no object of bytes that name its class.
class ReachTest {

  private static final List<String> OUT =
      List.of(
          "java.net.http..",
          "javax.naming..",
          "javax.script..",
          "javax.mail..",
          "jakarta.mail..",
          "java.rmi..",
          "javax.management.remote..",
          "org.springframework.web.client..",
          "org.springframework.web.reactive..",
          "org.springframework.expression..",
          "groovy..",
          "javax.crypto..");

  private static final Set<String> NEVER =
      Set.of(
          "java.net.URLConnection",
          "java.net.HttpURLConnection",
          "java.net.URL",
          "java.net.Socket",
          "java.net.DatagramSocket",
          "java.net.URLClassLoader",
          "java.nio.channels.SocketChannel",
          "java.io.ObjectInputStream",
          "java.beans.XMLDecoder",
          "java.lang.ProcessBuilder",
          "java.lang.Runtime");

  /// Who may draw numbers that can be foreseen: nothing secret is made of them.
  private static final Set<String> FORESEEABLE = Set.of("AnotherTry", "CheapPlay", "DemoClass");

  private static final DescribedPredicate<JavaClass> OUTSIDE =
      resideInAnyPackage(OUT.toArray(String[]::new))
          .or(DescribedPredicate.describe("reach out", type -> NEVER.contains(type.getName())));

  @Test
  void nothingCallsOutStartsAProgramOrReadsObjects() {
    noClasses().should().dependOnClassesThat(OUTSIDE).check(Rooms.MAIN);
  }

  /// Tests do start processes and connect.
  @Test
  void theRuleKnowsWhatItForbids() {
    assertThat(Rooms.ALL.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream()))
        .anyMatch(dependency -> OUTSIDE.test(dependency.getTargetClass()));
  }

  @Test
  void numbersThatNobodyMayForeseeComeFromTheSecureGenerator() {
    assertThat(
            Rooms.MAIN.stream()
                .filter(
                    type ->
                        type.getDirectDependenciesFromSelf().stream()
                            .anyMatch(
                                used ->
                                    used.getTargetClass()
                                        .getName()
                                        .matches(
                                            "java\\.util\\.(Random|SplittableRandom|random\\..*)"
                                                + "|java\\.util\\.concurrent\\.ThreadLocalRandom")))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet()))
        .isSubsetOf(FORESEEABLE);
  }

  @Test
  void onlyTheScanOfWordFilesAndOfMoodleReadsXml() {
    assertThat(
            Rooms.MAIN.stream()
                .filter(
                    type ->
                        type.getDirectDependenciesFromSelf().stream()
                            .anyMatch(
                                used ->
                                    used.getTargetClass()
                                        .getName()
                                        .matches("javax\\.xml\\..*|org\\.xml\\..*")))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet()))
        .isSubsetOf("XmlScan");
  }
}
