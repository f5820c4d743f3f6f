package org.gloss.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.UUID;
import org.gloss.account.Role;
import org.gloss.exercise.bank.Bank;
import org.gloss.exercise.bank.Download;
import org.gloss.exercise.bank.FileConflicts;
import org.gloss.exercise.draft.Draft;
import org.gloss.exercise.draft.DraftOverview;
import org.gloss.exercise.draft.Drafts;
import org.gloss.shell.Links;

/// An exercise of the bank with its history.
@Route(Links.BANK + "/:exercise")
@RolesAllowed(Role.TEACHER_ROLE)
public class ExerciseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private final transient Bank bank;
  private final transient FileConflicts conflicts;
  private final transient Drafts drafts;
  private final transient DraftOverview overview;
  private final transient Clock clock;
  private String title = "";

  /// Built by Vaadin for each visit.
  public ExerciseView(
      Bank bank, FileConflicts conflicts, Drafts drafts, DraftOverview overview, Clock clock) {
    this.bank = bank;
    this.conflicts = conflicts;
    this.drafts = drafts;
    this.overview = overview;
    this.clock = clock;
    addClassNames("page", "bank-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(event.getRouteParameters().get("exercise").orElseThrow(NotFoundException::new));
  }

  @Override
  public String getPageTitle() {
    return title + " · Gloss";
  }

  private void show(String exerciseId) {
    removeAll();
    Bank.Listed listed = bank.find(exerciseId);
    title = listed.newest().title();
    Anchor back = new Anchor(Links.BANK, "Exercises");
    back.addClassName("back");
    Div head = new Div(back, new H1(title));
    head.addClassName("head");
    add(head);
    if (listed.archived()) {
      add(new Paragraph("This exercise is archived. Classes that have it keep it."));
    }
    conflicts
        .of(exerciseId)
        .ifPresent(open -> add(new ConflictCard(open, clock.instant(), this::settle)));
    add(new ExerciseFacts(listed), actions(listed), new H2("History"));
    add(
        new HistoryList(
            bank.history(exerciseId),
            clock.instant(),
            id -> download(id, Bank.Keys.WITH, "Download")));
  }

  private Component actions(Bank.Listed listed) {
    Div actions = new Div();
    actions.addClassName("choice");
    Paragraph closed = new Paragraph();
    switch (overview.next(listed.id())) {
      case DraftOverview.Next.Free ignored -> {
        Button change = new Button("Change it", click -> change(listed.id(), closed));
        change.setId("change");
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions.add(change);
      }
      case DraftOverview.Next.Begun(UUID draft) -> {
        Anchor go = new Anchor(Links.draft(draft, "text"), "Go on with the next version");
        go.setId("go-on");
        go.addClassNames("action", "primary");
        actions.add(go);
      }
      case DraftOverview.Next.Closed(String reason) -> closed.setText(reason);
    }
    Button duplicate = new Button("Duplicate", click -> duplicate(listed.newest().versionId()));
    duplicate.setId("duplicate");
    actions.add(duplicate);
    if (listed.mine()) {
      Button archive =
          new Button(
              listed.archived() ? "Bring back" : "Archive",
              click -> archive(listed.id(), !listed.archived()));
      archive.setId("archive");
      actions.add(archive);
    }
    return new Div(actions, closed, downloads(listed));
  }

  private Component downloads(Bank.Listed listed) {
    UUID version = listed.newest().versionId();
    Anchor whole = download(version, Bank.Keys.WITH, "Download it whole");
    whole.setId("download");
    Div links = new Div(whole);
    links.addClassName("downloads");
    if (listed.separable()) {
      Anchor text = download(version, Bank.Keys.WITHOUT, "The text without keys");
      text.setId("download-text");
      Anchor keys = download(version, Bank.Keys.ONLY, "The keys alone");
      keys.setId("download-keys");
      links.add(text, keys);
    }
    return links;
  }

  private Anchor download(UUID version, Bank.Keys keys, String words) {
    DownloadHandler handler = DownloadHandler.fromInputStream(request -> response(version, keys));
    return new Anchor(handler, words);
  }

  private DownloadResponse response(UUID version, Bank.Keys keys) {
    Download file = bank.export(version, keys);
    return new DownloadResponse(
        new ByteArrayInputStream(file.bytes()), file.name(), file.type(), file.bytes().length);
  }

  private void change(String exerciseId, Paragraph closed) {
    switch (overview.next(exerciseId)) {
      case DraftOverview.Next.Closed(String reason) -> closed.setText(reason);
      case DraftOverview.Next.Free ignored -> open(drafts.change(exerciseId));
      case DraftOverview.Next.Begun ignored -> open(drafts.change(exerciseId));
    }
  }

  private void duplicate(UUID version) {
    open(drafts.duplicate(version));
  }

  private void open(Draft draft) {
    getUI().ifPresent(ui -> ui.navigate(Links.draft(draft.id(), "text")));
  }

  private void archive(String exerciseId, boolean archived) {
    bank.archive(exerciseId, archived);
    show(exerciseId);
  }

  private void settle(String exerciseId, boolean takeFile) {
    conflicts.settle(exerciseId, takeFile);
    show(exerciseId);
  }
}
