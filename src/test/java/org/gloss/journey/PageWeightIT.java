package org.gloss.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How many bytes go over the line until a page can be used, headers included.
@OnStage
class PageWeightIT {

  private static final int FIRST = 700_000;
  private static final int AGAIN = 25_000;

  /// Over plain HTTP from another machine browsers take the larger packing.
  @ParameterizedTest
  @ValueSource(strings = {Stage.SCHOOL, "127.0.0.1"})
  void theFirstPageIsLightAndTheNextVisitCostsNearlyNothing(String name, Stage stage) {
    String address = stage.server().address().replace("127.0.0.1", name);
    try (Visitor visitor =
        stage.visit(stage.server(), Device.DESKTOP.options(address, ColorScheme.LIGHT))) {
      Scales scales = new Scales(visitor);
      scales.open(address + "join", "#join");
      assertThat(scales.bytes()).as("%s", scales).isBetween(100_000, FIRST);
      visitor.page().navigate("about:blank");
      scales.open(address + "join", "#join");
      assertThat(scales.bytes()).as("%s", scales).isBetween(1_000, AGAIN);
      scales.open(address + "sign-in", "#sign-in");
      assertThat(scales.bytes()).as("%s", scales).isBetween(1_000, AGAIN);
    }
  }

  /// The largest page of a student: the passage with everything that marks it.
  @Test
  void aPassageThatWasOpenBeforeCostsItsTextAlone(Stage stage) {
    try (Visitor student = stage.visit(Device.DESKTOP).join().warmUp()) {
      student.open(Library.exercise(Library.SWEATSHIRT));
      String address = student.page().url();
      Scales scales = new Scales(student);
      scales.open(address, "passage-annotator");
      assertThat(scales.bytes()).as("%s", scales).isBetween(1_000, AGAIN);
      assertThat(scales.asked()).noneMatch(url -> url.endsWith("passage-annotator.js"));
      assertThat(scales.asked()).anyMatch(url -> url.contains("passage-annotator.js?v-c="));
    }
  }

  /// Counts what comes, as Chromium does.
  private static final class Scales {

    private final Page page;
    private final List<String> asked = new ArrayList<>();
    private int bytes;

    Scales(Visitor visitor) {
      this.page = visitor.page();
      CDPSession session = visitor.context().newCDPSession(page);
      session.send("Network.enable");
      session.on("Network.loadingFinished", this::finished);
      page.onRequest(request -> asked.add(request.url()));
    }

    void open(String address, String ready) {
      bytes = 0;
      asked.clear();
      page.navigate(address);
      page.locator(ready).first().waitFor();
      page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    int bytes() {
      return bytes;
    }

    List<String> asked() {
      return asked;
    }

    private void finished(JsonObject request) {
      bytes += request.get("encodedDataLength").getAsInt();
    }

    @Override
    public String toString() {
      return bytes + " bytes for " + asked.size() + " requests";
    }
  }
}
