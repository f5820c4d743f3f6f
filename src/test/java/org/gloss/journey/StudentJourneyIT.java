package org.gloss.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Passage;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.WarmUpItem;
import org.gloss.journey.Hand.Way;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The student's way, whole: by mouse, by touch on a phone, and by keyboard alone.
@OnStage
class StudentJourneyIT {

  private static final Exercise EXERCISE = Library.exercise(Library.SWEATSHIRT);
  private static final Passage PASSAGE = EXERCISE.passage();

  /// Some nest ("playing democracy" in the one after it) and some overlap ("was established long
  /// before" and the one before it).
  static final List<Wanted> TEN =
      List.of(
          wanted("a joke", "oversimplifies"),
          wanted("go back a 1000 years", "opinion-or-value"),
          wanted("playing democracy", "loaded-term"),
          wanted("long before the West began playing democracy", "changes-the-subject"),
          wanted("was established long before", "oversimplifies"),
          wanted("Novgorod Evening", "plays-with-wording"),
          wanted("rich past", "loaded-term"),
          wanted("genetic code", "loaded-term"),
          wanted("it is part of our genetic code", "leans-on-an-appeal"),
          wanted("don't look for any political signals", "attacks-the-person"));

  @ParameterizedTest
  @EnumSource(Way.class)
  void fromJoiningToASecondAttempt(Way way, Stage stage) {
    try (Visitor student = stage.visit(way.device())) {
      Hand hand = way.on(student.page());
      join(student, hand, stage.server().doors().joinCode());
      warmUp(student, hand);
      hand.press(student.title(EXERCISE));
      PassagePage passage = student.passage(EXERCISE);
      markTen(passage, hand);
      submit(student.page(), hand, 9);
      readResults(student, PassagePage.expected(TEN.subList(0, 9)));
      tryAgain(student, hand);
      if (hand instanceof KeyHand keys) {
        assertThat(keys.mostStrokes()).isBetween(2, 6);
        System.out.println("Keystrokes from the word to the mark, at most: " + keys.mostStrokes());
      }
    }
  }

  private static void join(Visitor student, Hand hand, String code) {
    student.go("join");
    Page page = student.page();
    hand.write(page.locator("#code input"), code);
    hand.write(page.locator("#name input"), Stage.freshName());
    hand.press(page.locator("#join"));
    assertThat(page.locator("#re-entry-code").innerText()).matches("[A-Z0-9]{5}-[A-Z0-9]{5}");
    hand.press(page.locator("#go"));
    hand.press(page.locator("#warm-up"));
  }

  private static void warmUp(Visitor student, Hand hand) {
    Page page = student.page();
    int number = 1;
    for (WarmUpItem item : Library.exercise(Library.WARM_UP).warmUpItems()) {
      student.heading("Warm-up " + number++ + " of 5").waitFor();
      new PassagePage(page, item.passage()).awaitShown();
      KeyItem key = item.key().items().getFirst();
      hand.mark(Wanted.of(item.passage(), key.span(), key.labels().getFirst()));
      hand.press(page.locator("#check"));
      page.locator("#feedback .verdict").waitFor();
      assertThat(page.locator("#feedback").innerText()).contains("Found.", key.reason());
      hand.press(page.locator("#next"));
    }
    student.heading("Demonstration class").waitFor();
  }

  private static void markTen(PassagePage passage, Hand hand) {
    TEN.forEach(hand::mark);
    assertThat(passage.marks()).isEqualTo(PassagePage.expected(TEN));
    hand.undo();
    hand.undo();
    assertThat(passage.marks()).isEqualTo(PassagePage.expected(TEN.subList(0, 8)));
    hand.redo();
    assertThat(passage.marks()).isEqualTo(PassagePage.expected(TEN.subList(0, 9)));
    passage.awaitSaved();
  }

  private static void submit(Page page, Hand hand, int marks) {
    hand.press(page.locator("#look-over"));
    page.locator("#submit").waitFor();
    assertThat(page.locator(".look-over li").count()).isEqualTo(marks);
    hand.press(page.locator("#submit"));
    page.locator(".score-card").waitFor();
  }

  private static void readResults(Visitor student, List<Wanted.Mark> own) {
    Page page = student.page();
    assertThat(page.locator(".counts li").allInnerTexts().stream().map(String::strip))
        .containsExactly(
            "4 of 12 found",
            "1 found, other name",
            "1 partly",
            "6 missed",
            "1 also fair",
            "2 extras");
    assertThat(page.locator(".points").innerText()).contains("4.9 of 12 points", "41%");
    assertThat(page.locator(".bar .name").allInnerTexts())
        .containsExactly("Spotting", "Naming", "Restraint");
    assertThat(page.locator(".caution").innerText()).contains("may still be true");
    PassagePage passage = student.passage(EXERCISE);
    assertThat(passage.marks()).isEqualTo(own);
    readCards(page.locator("[data-result^='key:']"));
    assertThat(page.locator("section[aria-label='Your other marks'] .badge").allInnerTexts())
        .hasSize(3)
        .anyMatch(words -> words.contains("Also fair"))
        .anyMatch(words -> words.contains("Extra"));
  }

  private static void readCards(Locator cards) {
    List<String> shown = new ArrayList<>(cards.allTextContents());
    for (KeyItem item : EXERCISE.key().items()) {
      assertThat(shown).anyMatch(card -> card.contains(item.reason()));
    }
    assertOutcome(shown, "democracies of the West", "Found", "Your mark:");
    assertOutcome(shown, "When a country begins", "Found, other name", "Your mark:");
    assertOutcome(shown, "Two explanations are offered", "Partly", "Your mark:");
    assertOutcome(shown, "A second shirt is brought in", "Missed");
  }

  private static void assertOutcome(List<String> cards, String reason, String... words) {
    assertThat(cards.stream().filter(card -> card.contains(reason)))
        .singleElement()
        .satisfies(card -> assertThat(card).contains(words));
  }

  private static void tryAgain(Visitor student, Hand hand) {
    Page page = student.page();
    hand.press(page.locator("#retry"));
    page.locator("#look-over").waitFor();
    PassagePage passage = student.passage(EXERCISE);
    assertThat(passage.marks()).isEmpty();
    Wanted one = wanted("code", "loaded-term");
    if (hand instanceof KeyHand keys) {
      keys.markFromList(one);
    } else {
      hand.mark(one);
    }
    assertThat(passage.marks()).containsExactly(one.mark());
    submit(page, hand, 1);
    assertThat(page.locator(".tries a").allInnerTexts())
        .containsExactly("Attempt 1: 41%, best", "Attempt 2: 8%");
  }

  private static Wanted wanted(String quote, String label) {
    return Library.wanted(PASSAGE, quote, label);
  }
}
