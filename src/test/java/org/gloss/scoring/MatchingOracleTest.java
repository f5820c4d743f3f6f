package org.gloss.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MatchingOracleTest {

  @Test
  void crowdedCasesMatchAsIfEveryMatchingHadBeenTried() {
    agreesWithOracle(Cases.crowded(6_000));
  }

  @Test
  void usualCasesMatchAsIfEveryMatchingHadBeenTried() {
    agreesWithOracle(Cases.usual(3_000));
  }

  @Test
  void theCasesAreRichInTies() {
    long withRoom =
        Cases.crowded(2_000).filter(given -> given.score().counts().matched() >= 3).count();
    assertThat(withRoom).isGreaterThan(300);
  }

  private static void agreesWithOracle(Stream<Case> cases) {
    cases.forEach(
        given -> {
          Scoresheet sheet = given.score();
          List<Target> items = sheet.items().stream().map(ItemOutcome::target).toList();
          List<Mark> marks = sheet.marks().stream().map(MarkOutcome::mark).toList();
          assertThat(marks).isSorted();
          assertThat(items).isSortedAccordingTo(Target.CANONICAL);
          assertThat(Oracle.of(sheet))
              .as("%s", given)
              .containsExactly(Oracle.match(given, items, marks));
        });
  }
}
