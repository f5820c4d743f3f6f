package org.gloss.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocket;
import java.util.ArrayList;
import java.util.List;
import org.gloss.exercise.Exercise;
import org.junit.jupiter.api.Test;

/// A teacher's page follows the class without being loaded anew.
@OnStage
class LiveIT {

  private static final Exercise EXERCISE = Library.exercise(Library.SWEATSHIRT);

  @Test
  void marksReachTheTeachersPageAndTheProjectorAsTheyAreMade(Stage stage) {
    try (Visitor student = stage.visit(Device.DESKTOP).join().warmUp();
        Visitor teacher = stage.visit(Device.DESKTOP).signIn();
        Visitor projector = stage.visit(Device.DESKTOP).signIn()) {
      PassagePage passage = student.open(EXERCISE);
      String alias = student.page().locator(".who").innerText();
      List<String> received = received(projector.page());
      live(teacher, student, "");
      live(projector, student, "?projector");
      awaitTile(teacher, alias, "working", "0 marks");
      passage.markFast(0, 3, "loaded-term");
      awaitTile(teacher, alias, "working", "3 marks");
      projector.page().waitForCondition(() -> received.size() > 1);
      passage.submit();
      awaitTile(teacher, alias, "submitted", "3 marks");
      assertThat(String.join("\n", received)).contains("counts").doesNotContain(alias, "Mina");
      assertThat(projector.page().content()).doesNotContain(alias);
    }
  }

  @Test
  void onlyTheLivePageHasAnOpenConnectionAndOnlyWhileItIsShown(Stage stage) {
    try (Visitor student = stage.visit(Device.DESKTOP).join().warmUp();
        Visitor teacher = stage.visit(Device.DESKTOP)) {
      List<WebSocket> ofStudent = sockets(student.page());
      student.open(EXERCISE);
      List<WebSocket> ofTeacher = sockets(teacher.page());
      teacher.signIn();
      assertThat(ofTeacher).isEmpty();
      live(teacher, student, "");
      teacher.page().waitForCondition(() -> ofTeacher.size() == 1);
      teacher.page().locator(".brand").click();
      teacher.heading("Your classes").waitFor();
      teacher.page().waitForCondition(() -> ofTeacher.getFirst().isClosed());
      assertThat(ofTeacher).hasSize(1);
      assertThat(ofStudent).isEmpty();
    }
  }

  @Test
  void aPageThatLostItsServerSaysSoAndComesBackByItself(Stage stage) {
    try (GlossServer server = GlossServer.start();
        Visitor student = visit(stage, server).join().warmUp();
        Visitor teacher = visit(stage, server)) {
      PassagePage passage = student.open(EXERCISE);
      String alias = student.page().locator(".who").innerText();
      teacher.go("sign-in").page().locator("#remember label").click();
      signInAndStay(teacher, server);
      live(teacher, student, "");
      Locator status = teacher.page().locator("live-class .live");
      awaitTile(teacher, alias, "working", "0 marks");
      server.kill();
      status.filter(new Locator.FilterOptions().setHasText("Not live now")).waitFor();
      server.startAgain();
      status.filter(new Locator.FilterOptions().setHasText("Live").setHasNotText("Not")).waitFor();
      passage.markFast(0, 2, "loaded-term");
      awaitTile(teacher, alias, "working", "2 marks");
    }
  }

  private static void signInAndStay(Visitor teacher, GlossServer server) {
    Page page = teacher.page();
    page.locator("input[name=username]").fill("teacher");
    page.locator("input[name=password]").fill(server.doors().password());
    page.keyboard().press("Enter");
    teacher.heading("Your classes").waitFor();
  }

  /// The live page of what a student works on.
  private static void live(Visitor teacher, Visitor student, String query) {
    String assignment = student.page().url().replaceFirst(".*/work/([0-9a-f-]+).*", "$1");
    teacher.go("assignment/" + assignment + "/live" + query);
    teacher.page().locator("live-class .bars").waitFor();
  }

  private static void awaitTile(Visitor teacher, String alias, String... words) {
    Locator tile = teacher.page().locator(".tile", new Page.LocatorOptions().setHasText(alias));
    for (String some : words) {
      tile.filter(new Locator.FilterOptions().setHasText(some)).waitFor();
    }
  }

  private static List<String> received(Page page) {
    List<String> received = new ArrayList<>();
    page.onResponse(
        response -> {
          if (response.headers().getOrDefault("content-type", "").contains("json")) {
            received.add(response.text());
          }
        });
    page.onWebSocket(
        socket -> socket.onFrameReceived(frame -> received.add(String.valueOf(frame.text()))));
    return received;
  }

  private static List<WebSocket> sockets(Page page) {
    List<WebSocket> opened = new ArrayList<>();
    page.onWebSocket(opened::add);
    return opened;
  }

  private static Visitor visit(Stage stage, GlossServer server) {
    return stage.visit(server, Device.DESKTOP.options(server.address(), Stage.LIGHT));
  }
}
