package org.gloss.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.stream.Stream;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.KeyItem;
import org.gloss.exercise.Exercise;
import org.junit.jupiter.api.Test;

/// Nothing of a key reaches a student's browser before submission: not in HTML, UIDL, scripts or
/// storage.
@OnStage
class SecretsIT {

  private static final Exercise EXERCISE = Library.exercise(Library.SWEATSHIRT);
  private static final String STORED =
      "async () => { let all = JSON.stringify(localStorage) + JSON.stringify(sessionStorage);"
          + " for (const {name} of await indexedDB.databases()) {"
          + "  const db = await new Promise((ok, no) => { const r = indexedDB.open(name);"
          + "   r.onsuccess = () => ok(r.result); r.onerror = no; });"
          + "  for (const store of db.objectStoreNames) all += JSON.stringify(await new Promise((ok, no) => {"
          + "   const r = db.transaction(store).objectStore(store).getAll();"
          + "   r.onsuccess = () => ok(r.result); r.onerror = no; }));"
          + "  db.close(); } return all; }";

  @Test
  void noReasonHintOrSpanOfTheKeyIsInWhatABrowserReceivesOrKeepsBeforeSubmission(Stage stage) {
    try (Visitor student = stage.visit(Device.DESKTOP)) {
      StringBuffer received = new StringBuffer();
      student.page().onResponse(response -> received.append(body(response)));
      student.join().warmUp();
      PassagePage passage = student.open(EXERCISE);
      passage.markFast(0, 3, "loaded-term");
      passage.awaitSaved();
      received.append(student.page().evaluate(STORED)).append(student.page().content());
      assertThat(received.length()).isGreaterThan(100_000);
      assertThat(received).contains("playing democracy");
      assertThat(found(received)).isEmpty();
      passage.submit();
      passage.awaitShown();
      assertThat(found(received)).containsAll(reasons());
    }
  }

  @Test
  void aHintComesOnlyOnRequestAndAlone(Stage stage) {
    try (Visitor student = stage.visit(Device.DESKTOP).join().warmUp()) {
      student.open(EXERCISE);
      Page page = student.page();
      StringBuffer received = new StringBuffer();
      page.onResponse(response -> received.append(body(response)));
      page.locator("#ask-hint").click();
      page.locator("#hint:not(:empty)").waitFor();
      assertThat(EXERCISE.key().items().stream().map(KeyItem::hint))
          .contains(page.locator("#hint").innerText());
      assertThat(found(received)).hasSize(1);
    }
  }

  private static List<String> found(StringBuffer received) {
    String text = unescaped(received.toString());
    return Stream.concat(reasons().stream(), hints()).filter(text::contains).toList();
  }

  private static List<String> reasons() {
    return EXERCISE.keys().stream()
        .limit(1)
        .map(AnswerKey::items)
        .flatMap(List::stream)
        .map(KeyItem::reason)
        .toList();
  }

  private static Stream<String> hints() {
    return Stream.concat(
        EXERCISE.keys().stream()
            .flatMap(key -> key.items().stream())
            .map(KeyItem::hint)
            .filter(hint -> !hint.isBlank()),
        EXERCISE.keys().stream().skip(1).flatMap(key -> key.items().stream()).map(KeyItem::reason));
  }

  private static String body(Response response) {
    try {
      return response.text();
    } catch (PlaywrightException e) {
      return ""; // redirects have none
    }
  }

  private static String unescaped(String text) {
    return text.replace("\\\"", "\"").replace("\\u0027", "'").replace("&quot;", "\"");
  }
}
