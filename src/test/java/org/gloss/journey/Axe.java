package org.gloss.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/// What axe-core finds on a page.
final class Axe {

  private static final String AT_REST =
      "() => document.getAnimations().every(animation => animation.playState !== 'running')";
  private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

  private Axe() {}

  /// The serious and critical faults of a page, in the light and in the dark; empty when it has
  /// none.
  static List<String> faults(Page page, String screen) {
    List<String> faults = new ArrayList<>();
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(
          new Page.EmulateMediaOptions()
              .setColorScheme(scheme)
              .setReducedMotion(ReducedMotion.REDUCE));
      page.waitForFunction(AT_REST); // what fades in has less contrast
      for (Rule rule : axe(page, scheme).analyze().getViolations()) {
        if (List.of("serious", "critical").contains(rule.getImpact())) {
          faults.add("%s, %s: %s %s".formatted(screen, scheme, rule.getId(), targets(rule)));
        }
      }
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    return faults;
  }

  /// All rules in the light, and in the dark those about colours: nothing else is different there.
  private static AxeBuilder axe(Page page, ColorScheme scheme) {
    AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
    return scheme == ColorScheme.LIGHT ? axe : axe.withRules(OF_COLOURS);
  }

  private static String targets(Rule rule) {
    return rule.getNodes().stream().map(node -> node.getHtml()).limit(5).toList().toString();
  }
}
