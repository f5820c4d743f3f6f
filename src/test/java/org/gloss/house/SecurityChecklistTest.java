package org.gloss.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The security checklist says something of every requirement of the first two levels of the
/// standard, and what it names is there.
class SecurityChecklistTest {

  private static final Path LIST = Path.of("src/docs/security.md");
  private static final Path REQUIREMENTS =
      Path.of("src/test/resources/security/asvs-5.0-level-2.csv");

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| (V\\d+\\.\\d+\\.\\d+) \\| ([12]) \\| (.+) \\| (.+) \\|$");

  private static final Pattern VERDICT =
      Pattern.compile("(Met|Partly|Falls short|Not applicable): .{3,}");

  /// `house.DoorsTest` or `web.SignInTest#theRightPasswordLeadsToTheStart`, below `org.gloss`.
  private static final Pattern CLASS = Pattern.compile("`((?:[a-z]+\\.)+[A-Z]\\w+)(?:#(\\w+))?`");

  static Stream<MatchResult> rows() {
    return ROW.matcher(text()).results();
  }

  @Test
  void everyRequirementOfBothLevelsStandsThereOnceAndInOrder() throws IOException {
    assertThat(rows().map(row -> row.group(1) + "," + row.group(2)))
        .containsExactlyElementsOf(Files.readAllLines(REQUIREMENTS));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyRowSaysHowItStandsAndWhere(MatchResult row) {
    String answer = row.group(4);

    assertThat(answer).as(row.group(1)).matches(VERDICT);
    if (answer.startsWith("Met")) {
      assertThat(answer).as(row.group(1)).containsAnyOf("`", "](#");
    }
  }

  @Test
  void everyClassAndEveryTestThatIsNamedIsThere() throws ClassNotFoundException {
    List<MatchResult> named = CLASS.matcher(text()).results().toList();
    assertThat(named).hasSizeGreaterThan(100);
    for (MatchResult one : named) {
      Class<?> type = Class.forName("org.gloss." + one.group(1));
      if (one.group(2) != null) {
        assertThat(methods(type).map(Method::getName)).as(one.group()).contains(one.group(2));
      }
    }
  }

  @Test
  void everyLinkWithinLeadsToAHeading() {
    List<String> headings =
        text()
            .lines()
            .filter(line -> line.startsWith("#"))
            .map(
                line ->
                    line.replaceFirst("#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9 -]", ""))
            .map(heading -> heading.replace(' ', '-'))
            .toList();

    assertThat(Pattern.compile("\\]\\(#([^)]+)\\)").matcher(text()).results())
        .isNotEmpty()
        .allSatisfy(link -> assertThat(headings).contains(link.group(1)));
  }

  private static Stream<Method> methods(Class<?> type) {
    return Stream.concat(Stream.of(type.getDeclaredMethods()), Stream.of(type.getMethods()));
  }

  private static String text() {
    try {
      return Files.readString(LIST);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
