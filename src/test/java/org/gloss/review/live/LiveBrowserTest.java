package org.gloss.review.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gloss.review.ComponentPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

/// The picture of a class at work tells states in words, counts time from the server's moment, and
/// shows nobody to the class.
class LiveBrowserTest {

  private static final Instant NOW = Instant.parse("2026-09-01T08:00:00Z");

  private static ComponentPage component;

  @BeforeAll
  static void openBrowser() {
    component = new ComponentPage("live-class", "live/live-class.js");
  }

  @AfterAll
  static void closeBrowser() {
    component.close();
  }

  @Test
  void aTileTellsStateMarksAndSignOfLifeInWords() {
    Page page = open(1280, ColorScheme.LIGHT, json(seats(), false));
    assertThat(tiles(page))
        .containsExactly(
            "Amira | ○ not started | 0 marks | not seen yet",
            "Ben | ◐ working | 1 mark | just now",
            "Ella | ◐ working, attempt 2 | 7 marks | quiet 4 min | more time",
            "Jonas | ● submitted | 12 marks | 3 min ago | late",
            "Leo | ■ ended by the clock | 3 marks | 2 h ago");
  }

  @Test
  void barsCountTheStates() {
    Page page = open(1280, ColorScheme.LIGHT, json(seats(), false));
    assertThat(page.locator(".bars li").allInnerTexts().stream().map(LiveBrowserTest::line))
        .containsExactly(
            "1 | ○ not started", "2 | ◐ working", "1 | ● submitted", "1 | ■ ended by the clock");
  }

  @Test
  void aDifferenceChangesItsTilesAndTheBars() {
    Page page = open(1280, ColorScheme.LIGHT, json(seats(), false));
    List<Seat> later = new ArrayList<>(seats());
    later.set(0, seat("Amira", Seat.State.WORKING, 2, Optional.of(NOW), false, false, 1));
    component.call(
        page,
        "change",
        LiveJson.of(
                new LiveNews.Changed(
                    Map.of(0, later.getFirst()),
                    LiveNews.counted(later),
                    clock(Optional.empty(), Optional.empty()),
                    Optional.empty(),
                    false),
                false)
            .toString());
    assertThat(tiles(page).getFirst()).isEqualTo("Amira | ◐ working | 2 marks | just now");
    assertThat(page.locator(".bars .count").allInnerTexts()).containsExactly("0", "3", "1", "1");
    assertThat(tiles(page)).hasSize(5);
  }

  @Test
  void whoHasBeenQuietForLongestCanBePutFirstAndOneStateShownAlone() {
    Page page = open(1280, ColorScheme.LIGHT, json(seats(), false));
    page.locator("[data-testid='order']").selectOption("quiet");
    assertThat(tiles(page).getFirst()).startsWith("Ella");
    page.locator("[data-testid='state']").selectOption("1");
    assertThat(tiles(page)).hasSize(2).allMatch(tile -> tile.contains("working"));
  }

  @Test
  void timeLeftIsCountedFromTheServersMoment() {
    ObjectNode json =
        json(clock(Optional.of(NOW.plus(Duration.ofMinutes(5))), Optional.empty()), false);
    Page page = open(1280, ColorScheme.LIGHT, json);
    assertThat(page.locator(".clock").innerText()).matches("Time left (5:00|4:5\\d)");
    page.waitForCondition(() -> page.locator(".clock").innerText().matches("Time left 4:5[0-8]"));
  }

  @Test
  void aPauseHoldsTheClock() {
    ObjectNode json =
        json(
            clock(
                Optional.of(NOW.plus(Duration.ofMinutes(5))),
                Optional.of(NOW.minus(Duration.ofMinutes(2)))),
            false);
    Page page = open(1280, ColorScheme.LIGHT, json);
    page.waitForTimeout(1500);
    assertThat(page.locator(".clock").innerText()).isEqualTo("Paused, time left 7:00");
  }

  @Test
  void onTheProjectorThereAreAsManySquaresAsStudentsAndNoNames() {
    ObjectNode json = json(seats(), true);
    assertThat(json.has("seats")).isFalse();
    Page page = open(1280, ColorScheme.LIGHT, json);
    assertThat(page.locator(".square").count()).isEqualTo(5);
    assertThat(page.locator(".squares").getAttribute("aria-label"))
        .isEqualTo("1 not started, 2 working, 1 submitted, 1 ended by the clock of 5");
    assertThat(page.locator("live-class").innerText())
        .doesNotContain("Amira", "Ben", "Ella", "Jonas", "Leo");
    assertThat(page.locator(".tile, select").count()).isZero();
  }

  @Test
  void withoutTheServerThePageSaysThatItIsNotLive() {
    Page page = open(1280, ColorScheme.LIGHT, json(seats(), false));
    assertThat(page.locator(".live").innerText()).isEqualTo("Live");
    page.context().setOffline(true);
    page.waitForCondition(
        () -> page.locator(".live").innerText().startsWith("Not live now. These figures are from"));
    page.context().setOffline(false);
    component.call(
        page,
        "change",
        LiveJson.of(
                new LiveNews.Changed(
                    Map.of(),
                    LiveNews.counted(seats()),
                    clock(Optional.empty(), Optional.empty()),
                    Optional.empty(),
                    false),
                false)
            .toString());
    assertThat(page.locator(".live").innerText()).isEqualTo("Live");
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void axeFindsNothingAndAPhoneNeedsNoSidewaysScrolling(ColorScheme scheme) {
    for (int width : List.of(1280, 390)) {
      for (boolean projector : List.of(true, false)) {
        Page page = open(width, scheme, json(many(), projector));
        assertThat(ComponentPage.violations(page)).isEmpty();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(width);
      }
    }
  }

  private static Page open(int width, ColorScheme scheme, ObjectNode json) {
    Page page = component.open(width, scheme);
    component.call(page, "show", json.toString());
    return page;
  }

  private static List<String> tiles(Page page) {
    return page.locator(".tile").allInnerTexts().stream().map(LiveBrowserTest::line).toList();
  }

  private static String line(String text) {
    return text.strip().replaceAll("\\s*\\n\\s*", " | ");
  }

  private static List<Seat> seats() {
    return List.of(
        seat("Amira", Seat.State.NOT_STARTED, 0, Optional.empty(), false, false, 0),
        seat("Ben", Seat.State.WORKING, 1, ago(5), false, false, 1),
        seat("Ella", Seat.State.WORKING, 7, ago(250), false, true, 2),
        seat("Jonas", Seat.State.SUBMITTED, 12, ago(200), true, false, 1),
        seat("Leo", Seat.State.ENDED, 3, ago(7500), false, false, 1));
  }

  private static List<Seat> many() {
    return IntStream.range(0, 40)
        .mapToObj(
            i ->
                seat(
                    "Student with a long name " + i,
                    Seat.State.values()[i % 4],
                    i,
                    ago(20L * i),
                    i % 5 == 0,
                    i % 7 == 0,
                    1))
        .toList();
  }

  private static Optional<Instant> ago(long seconds) {
    return Optional.of(NOW.minusSeconds(seconds));
  }

  private static Seat seat(
      String alias,
      Seat.State state,
      int marks,
      Optional<Instant> seenAt,
      boolean late,
      boolean moreTime,
      int attempt) {
    return new Seat(
        UUID.nameUUIDFromBytes(alias.getBytes(StandardCharsets.UTF_8)),
        alias,
        state,
        marks,
        seenAt,
        late,
        moreTime,
        attempt,
        Optional.empty());
  }

  private static LiveClock clock(Optional<Instant> ends, Optional<Instant> paused) {
    return new LiveClock(NOW, ends, Optional.empty(), paused);
  }

  private static ObjectNode json(LiveClock clock, boolean projector) {
    return LiveJson.of(seats(), clock, projector);
  }

  private static ObjectNode json(List<Seat> seats, boolean projector) {
    return LiveJson.of(seats, clock(Optional.empty(), Optional.empty()), projector);
  }
}
