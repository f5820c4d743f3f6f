package org.gloss.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gloss.annotation.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/// A new teacher, from an empty installation to a published exercise with twelve items: by mouse,
/// and with the keyboard alone. Actions are counted, not seconds: one is a press of a control, a
/// field filled in, or some words marked with a label.
@OnStage
class AuthoringIT {

  private static final List<String> PARAGRAPHS =
      List.of(
          "Anna Reed: The council rammed through its shameful plan while honest families slept."
              + " Everybody in town knows that the harbour will die within a year.",
          "Ben Cole: The plan was discussed in three public meetings, and the minutes are online."
              + " Two piers close in March and one stays open for the ferry.",
          "Anna Reed: You would say that, wouldn’t you? A man who has never gutted a fish should"
              + " not lecture us. And what about the theatre that your friends ruined?",
          "Ben Cole: Harbours decline everywhere when fish stocks fall. Nobody denies that the"
              + " numbers are terrible. Without a heroic effort the whole coast will starve.");

  private static final Passage PASSAGE = Passage.of(String.join("\n", PARAGRAPHS), "en");

  /// Quote and label, twelve of each; the labels are those of the shallowest depth.
  private static final List<Wanted> TWELVE =
      List.of(
          wanted("rammed through", "loaded-term"),
          wanted("shameful", "loaded-term"),
          wanted("honest families", "loaded-term"),
          wanted("Everybody in town knows", "unsupported-claim"),
          wanted("will die within a year", "unsupported-claim"),
          wanted("You would say that", "attacks-the-person"),
          wanted("A man who has never gutted a fish", "attacks-the-person"),
          wanted("what about the theatre", "changes-the-subject"),
          wanted("Harbours decline everywhere", "unsupported-claim"),
          wanted("terrible", "loaded-term"),
          wanted("heroic", "loaded-term"),
          wanted("the whole coast will starve", "unsupported-claim"));

  private final List<String> faults = new ArrayList<>();
  private int actions;

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "TOUCH")
  void anExerciseOfTwelveItemsIsPublishedFromAnEmptyInstallation(Hand.Way way, Stage stage) {
    try (GlossServer server = GlossServer.empty(Map.of());
        Visitor teacher =
            stage.visit(server, way.device().options(server.address(), ColorScheme.LIGHT))) {
      Page page = teacher.page();
      Hand hand = way.on(page);
      setUp(teacher, hand);
      text(page, hand);
      about(page, hand);
      key(page, hand, way);
      publish(page, hand);
      System.out.println("Twelve items, " + way + ": " + actions + " actions");
    }
    assertThat(faults).isEmpty();
    assertThat(actions).isLessThanOrEqualTo(12 * 3 + 24);
  }

  private void setUp(Visitor teacher, Hand hand) {
    Page page = teacher.page();
    teacher.go("").heading("Set Gloss up").waitFor();
    check(page, "setup");
    write(hand, page.locator("#school input"), "Lakeside School");
    write(hand, page.locator("#name input"), "Ms Reed");
    write(hand, page.locator("#sign-in-name input"), "reed");
    write(hand, page.locator("#password input"), "four words of no kin");
    press(hand, page.locator("#set-up"));
    page.waitForURL(Pattern.compile(".*/classes$"));
    press(hand, page.locator(".places a", new Page.LocatorOptions().setHasText("Exercises")));
    page.locator("#new-title input").waitFor();
    check(page, "bank");
    write(hand, page.locator("#new-title input"), "The harbour");
    press(hand, page.locator("#begin"));
  }

  private void text(Page page, Hand hand) {
    page.locator("#paste textarea").waitFor();
    check(page, "text, empty");
    hand.press(page.locator("#paste textarea"));
    page.keyboard().insertText(String.join("\n\n", PARAGRAPHS));
    actions++;
    press(hand, page.locator("#take-text"));
    page.locator("#text-preview").getByText("Harbours decline everywhere").waitFor();
    check(page, "text");
    press(hand, page.locator("#next"));
  }

  private void about(Page page, Hand hand) {
    page.locator("#field-who input").waitFor();
    check(page, "about");
    write(hand, page.locator("#field-who input"), "Two made-up councillors");
    press(hand, page.locator("#step-key"));
  }

  private void key(Page page, Hand hand, Hand.Way way) {
    PassagePage passage = new PassagePage(page, PASSAGE).awaitShown();
    check(page, "key, empty");
    for (Wanted wanted : TWELVE) {
      hand.mark(wanted);
      actions += 2;
      Locator reason = passage.testId("reason");
      reason.waitFor();
      if (way == Hand.Way.KEYS) {
        page.keyboard().press("Enter");
      } else {
        reason.click();
      }
      page.keyboard().type("It says “" + wanted.quote() + "” and shows no grounds.");
      page.keyboard().press("Escape");
      page.keyboard().press("Escape");
      actions++;
    }
    passage.awaitMarks(TWELVE).awaitSaved();
    page.getByText("12 required").waitFor();
    check(page, "key");
    press(hand, page.locator("#step-publish"));
  }

  private void publish(Page page, Hand hand) {
    page.locator("#publish:not([disabled])").waitFor();
    check(page, "check and publish");
    press(hand, page.locator("#publish"));
    press(hand, page.locator("#publish-now"));
    page.waitForURL(Pattern.compile(".*/bank/the-harbour$"));
    page.locator("h1", new Page.LocatorOptions().setHasText("The harbour")).waitFor();
    check(page, "exercise");
  }

  private void press(Hand hand, Locator control) {
    hand.press(control);
    actions++;
  }

  private void write(Hand hand, Locator field, String text) {
    hand.write(field, text);
    actions++;
  }

  /// The faults at both widths.
  private void check(Page page, String screen) {
    faults.addAll(Axe.faults(page, screen));
    page.setViewportSize(Device.PHONE.width(), Device.PHONE.height());
    faults.addAll(Axe.faults(page, screen + " on a phone"));
    page.setViewportSize(Device.DESKTOP.width(), Device.DESKTOP.height());
  }

  private static Wanted wanted(String quote, String label) {
    return Library.wanted(PASSAGE, quote, label);
  }
}
