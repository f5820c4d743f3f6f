package org.gloss.review.heat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;
import org.gloss.annotator.AnnotatorModel;
import org.gloss.review.ComponentPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The heat map tells the exact numbers to everybody, and keeps its text legible.
class HeatBrowserTest {

  private static final Passage PASSAGE =
      Passage.of(
          "Question: Was it a coup?\nThe so-called experts – every one of them – betrayed us. We"
              + " stood up, and “they” trembled.",
          "en");
  private static final List<HeatModel.Choice> LABELS =
      List.of(
          new HeatModel.Choice("loaded", "Loaded language", true),
          new HeatModel.Choice("flag", "Flag waving", true),
          new HeatModel.Choice("doubt", "Doubt", true));
  private static final int STUDENTS = 10;

  private static ComponentPage component;

  private final HeatCounts counts = new HeatCounts(PASSAGE);

  @BeforeAll
  static void openBrowser() {
    component = new ComponentPage("heat-passage", "heat/heat-passage.js");
  }

  @AfterAll
  static void closeBrowser() {
    component.close();
  }

  @Test
  void hoverAndFocusTellHowManyMarkedTheWordsAndAsWhat() {
    Page page = open(ColorScheme.LIGHT);
    run(page, "experts").hover();
    assertThat(tip(page)).isEqualTo("marked by 9 of 10: Loaded language 9, Doubt 3");
    run(page, "trembled").focus();
    assertThat(tip(page)).isEqualTo("marked by 1 of 10: Flag waving 1");
    assertThat(run(page, "trembled").getAttribute("aria-describedby")).isEqualTo("tip");
    page.keyboard().press("Escape");
    assertThat(page.locator(".tip").isVisible()).isFalse();
  }

  @Test
  void arrowsGoFromOneMarkedPlaceToTheNextAndTabStopsOnce() {
    Page page = open(ColorScheme.LIGHT);
    page.locator("[data-testid='table']").focus();
    page.keyboard().press("Tab");
    List<String> told = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      told.add(page.locator(".run:focus").innerText() + ": " + tip(page));
      page.keyboard().press("ArrowRight");
    }
    assertThat(told)
        .containsExactly(
            "coup: marked by 3 of 10: Doubt 3",
            "so-called: marked by 5 of 10: Loaded language 5, Doubt 3",
            "experts: marked by 9 of 10: Loaded language 9, Doubt 3",
            "every one of them: marked by 3 of 10: Doubt 3",
            "betrayed: marked by 7 of 10: Flag waving 4, Doubt 3, Loaded language 2",
            "us: marked by 3 of 10: Doubt 3",
            "trembled: marked by 1 of 10: Flag waving 1",
            "trembled: marked by 1 of 10: Flag waving 1");
    page.keyboard().press("Home");
    assertThat(page.locator(".run:focus").innerText()).isEqualTo("coup");
    page.keyboard().press("Tab");
    assertThat(page.locator(".run:focus").count()).isZero();
  }

  @Test
  void aFilterByLabelShowsItsMarksOnly() {
    Page page = open(ColorScheme.LIGHT);
    page.locator("[data-testid='filter']").selectOption("flag");
    assertThat(page.locator(".run").allInnerTexts()).containsExactly("betrayed", "trembled");
    run(page, "betrayed").hover();
    assertThat(tip(page))
        .isEqualTo(
            "Flag waving by 4 of 10; marked by 7 of 10:"
                + " Flag waving 4, Doubt 3, Loaded language 2");
    assertThat(run(page, "betrayed").getAttribute("class")).contains("s2");
    page.locator("[data-testid='filter']").selectOption("");
    assertThat(run(page, "betrayed").getAttribute("class")).contains("s4");
  }

  @Test
  void theTableHoldsTheSameNumbers() {
    Page page = open(ColorScheme.LIGHT);
    assertThat(page.locator("table").count()).isZero();
    page.locator("[data-testid='table']").click();
    List<String> rows = page.locator("tbody tr").allInnerTexts();
    assertThat(rows.stream().map(row -> row.replaceAll("\\s*\\t\\s*", " | ")))
        .containsExactlyElementsOf(counts.runs().stream().map(HeatBrowserTest::row).toList());
  }

  @Test
  void aPatchChangesItsWordsAndLeavesTheFocusWhereItWas() {
    Page page = open(ColorScheme.LIGHT);
    run(page, "experts").focus();
    BitSet changed = counts.replace(new UUID(0, 1), List.of(mark("stood up", "flag")));
    component.call(
        page,
        "change",
        HeatJson.of(new HeatModel.Patch(LABELS, STUDENTS, counts.runs(changed))).toString());
    assertThat(page.locator(".run:focus").innerText()).isEqualTo("experts");
    assertThat(tip(page)).isEqualTo("marked by 8 of 10: Loaded language 8, Doubt 2");
    run(page, "stood up").hover();
    assertThat(tip(page)).isEqualTo("marked by 1 of 10: Flag waving 1");
  }

  @Test
  void stepsDifferInTheLineTooAndNotByColourAlone() {
    Page page = open(ColorScheme.LIGHT);
    Object lines =
        page.evaluate(
            "() => [...document.querySelector('heat-passage').shadowRoot"
                + ".querySelectorAll('.legend .swatch')].map(one => getComputedStyle(one))"
                + ".map(style => style.borderBlockEndWidth + style.borderBlockEndStyle)");
    assertThat((List<?>) lines).hasSize(5).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void theTextIsLegibleOnEveryStep(ColorScheme scheme) {
    Page page = open(scheme);
    for (int step = 1; step <= 5; step++) {
      Locator swatch = page.locator(".legend .swatch.s" + step);
      assertThat(Contrast.between(style(swatch, "color"), style(swatch, "backgroundColor")))
          .as("text on step " + step)
          .isGreaterThanOrEqualTo(4.5);
      assertThat(
              Contrast.between(
                  style(swatch, "borderBlockEndColor"), style(swatch, "backgroundColor")))
          .as("line under step " + step)
          .isGreaterThanOrEqualTo(3);
    }
    assertThat(page.locator(".run.s5").count()).isPositive();
    assertThat(style(run(page, "experts"), "color"))
        .isEqualTo(style(page.locator(".swatch.s5"), "color"));
  }

  @ParameterizedTest
  @EnumSource(
      value = ColorScheme.class,
      names = {"LIGHT", "DARK"})
  void axeFindsNothingAndAPhoneNeedsNoSidewaysScrolling(ColorScheme scheme) {
    for (int width : List.of(1280, 390)) {
      Page page = component.open(width, scheme);
      component.call(page, "show", HeatJson.of(withKey()).toString());
      page.locator("[data-testid='table']").click();
      run(page, "experts").focus();
      assertThat(ComponentPage.violations(page)).isEmpty();
      assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(width);
    }
  }

  @Test
  void theKeyStandsBesideTheWordsOnlyWhereItIsGiven() {
    Page page = open(ColorScheme.LIGHT);
    assertThat(page.locator(".keyed, .key").count()).isZero();
    component.call(page, "show", HeatJson.of(withKey()).toString());
    assertThat(page.locator(".key li").allInnerTexts().getFirst())
        .contains("so-called experts", "Loaded language or Doubt", "It belittles.");
    assertThat(String.join("", page.locator(".keyed.required").allInnerTexts()))
        .isEqualTo("so-called experts");
    page.locator("[data-testid='key']").uncheck();
    assertThat(page.locator(".keyed, .key").count()).isZero();
  }

  @Test
  void aModelWithoutTheKeyHoldsNothingOfIt() {
    assertThat(HeatJson.of(model()).has("key")).isFalse();
    assertThat(HeatJson.of(model()).toString()).doesNotContain("belittles");
    assertThat(HeatJson.of(withKey()).toString()).contains("belittles");
  }

  private Page open(ColorScheme scheme) {
    Page page = component.open(1280, scheme);
    component.call(page, "show", HeatJson.of(model()).toString());
    return page;
  }

  private HeatModel model() {
    for (int i = 1; i <= STUDENTS; i++) {
      counts.replace(new UUID(0, i), marks(i));
    }
    return new HeatModel(
        AnnotatorModel.Reading.of(
            PASSAGE,
            "",
            List.of(new AnnotatorModel.Turn(0, "Question"), new AnnotatorModel.Turn(1, "Answer")),
            "",
            ""),
        LABELS,
        STUDENTS,
        counts.runs(),
        Optional.empty());
  }

  private HeatModel withKey() {
    HeatModel model = model();
    return new HeatModel(
        model.reading(),
        model.labels(),
        model.students(),
        model.runs(),
        Optional.of(
            List.of(
                new HeatModel.KeyMark(
                    span("so-called experts"),
                    List.of("Loaded language", "Doubt"),
                    "required",
                    "It belittles."),
                new HeatModel.KeyMark(
                    span("trembled"), List.of("Flag waving"), "trap", "Perhaps not."))));
  }

  private static List<Annotation> marks(int student) {
    List<Annotation> marks = new ArrayList<>();
    if (student <= 5) {
      marks.add(mark("so-called experts", "loaded"));
    } else if (student <= 9) {
      marks.add(mark("experts", "loaded"));
    }
    if (student <= 3) {
      marks.add(mark("coup", "doubt"));
      marks.add(mark("so-called experts – every one of them – betrayed us", "doubt"));
    }
    if (student >= 4 && student <= 7) {
      marks.add(mark("betrayed", "flag"));
    }
    if (student >= 2 && student <= 3) {
      marks.add(mark("betrayed", "loaded"));
    }
    if (student == 10) {
      marks.add(mark("trembled", "flag"));
    }
    return marks;
  }

  private static Annotation mark(String quote, String label) {
    return new Annotation(UUID.randomUUID(), span(quote), label, "");
  }

  private static Span span(String quote) {
    int start = PASSAGE.text().indexOf(quote);
    return new Span(start, start + quote.length());
  }

  private static String row(HeatRun run) {
    String labels =
        run.byLabel().entrySet().stream()
            .sorted(
                (a, b) ->
                    a.getValue().equals(b.getValue())
                        ? Integer.compare(place(a.getKey()), place(b.getKey()))
                        : b.getValue() - a.getValue())
            .map(entry -> LABELS.get(place(entry.getKey())).name() + " " + entry.getValue())
            .reduce((a, b) -> a + ", " + b)
            .orElse("");
    return PASSAGE.span(run.words()).in(PASSAGE.text()) + " | " + run.any() + " of 10 | " + labels;
  }

  private static int place(String label) {
    return LABELS.stream().map(HeatModel.Choice::id).toList().indexOf(label);
  }

  private static Locator run(Page page, String words) {
    return page.locator(".run").getByText(words, new Locator.GetByTextOptions().setExact(true));
  }

  private static String tip(Page page) {
    return page.locator(".tip").innerText();
  }

  private static String style(Locator locator, String property) {
    return (String) locator.evaluate("(one, name) => getComputedStyle(one)[name]", property);
  }
}
