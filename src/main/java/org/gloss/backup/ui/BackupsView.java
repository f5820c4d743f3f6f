package org.gloss.backup.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gloss.account.Role;
import org.gloss.backup.BackupName.Occasion;
import org.gloss.backup.Backups;
import org.gloss.backup.Backups.State;
import org.gloss.backup.StoredBackup;
import org.gloss.shell.DayAndTime;
import org.gloss.shell.Links;

/// When the last good backup was made, and which there are, for administrators.
@Route(Links.BACKUPS)
@PageTitle("Backups · Gloss")
@RolesAllowed(Role.ADMINISTRATOR_ROLE)
public class BackupsView extends Div implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  private static final int LOOK_AGAIN = 1_000;

  private final transient Backups backups;
  private final Div warning = new Div();
  private final Div said = new Div();
  private final Div content = new Div();
  private final Button now = new Button("Back up now", click -> begin());
  private boolean waiting;
  private transient Registration polling = () -> {};

  /// Built by Vaadin for each visit.
  public BackupsView(Backups backups) {
    this.backups = backups;
    addClassNames("page", "backups");
    Anchor back = new Anchor(Links.PEOPLE, "People");
    back.addClassName("back");
    Div head = new Div(back, new H1("Backups"));
    head.addClassName("head");
    warning.addClassName("fault");
    warning.setId("warning");
    warning.getElement().setAttribute("role", "alert");
    said.addClassName("said");
    said.setId("said");
    said.getElement().setAttribute("role", "status");
    now.setId("back-up");
    add(head, warning, said, content);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    said.setText("");
    show();
  }

  @Override
  protected void onAttach(AttachEvent event) {
    polling = event.getUI().addPollListener(poll -> look());
  }

  @Override
  protected void onDetach(DetachEvent event) {
    event.getUI().setPollInterval(-1);
    polling.remove();
  }

  private void begin() {
    backups.begin();
    said.setText("The backup is being made. You can go on with other things.");
    waiting = true;
    getUI().ifPresent(ui -> ui.setPollInterval(LOOK_AGAIN));
    show();
  }

  private void look() {
    if (waiting && !show()) {
      waiting = false;
      getUI().ifPresent(BackupsView::rest);
      said.setText(warning.getText().isEmpty() ? "The backup is made, and it opens." : "");
    }
  }

  private static void rest(UI ui) {
    ui.setPollInterval(-1);
  }

  /// @return whether one is being made
  private boolean show() {
    content.removeAll();
    return switch (backups.state()) {
      case State.NotHere(String words) -> {
        content.add(new Pre(words));
        yield false;
      }
      case State.Here here -> show(here);
    };
  }

  private boolean show(State.Here here) {
    warning.setText(String.join(" ", warnings(here)));
    now.setEnabled(!here.busy());
    content.add(new Paragraph(last(here) + next(here)), now);
    if (!here.all().isEmpty()) {
      content.add(new H2("What is kept"), list(here));
    }
    content.add(
        new H2("Where, and for how long"), new Paragraph(where(here)), new Paragraph(erased(here)));
    return here.busy();
  }

  private static List<String> warnings(State.Here here) {
    List<String> warnings = new ArrayList<>();
    here.failure()
        .ifPresent(
            failed ->
                warnings.add(
                    "The last try failed, "
                        + words(here, failed.at())
                        + ": "
                        + failed.words()
                        + "."));
    if (here.late()) {
      warnings.add("The newest good backup is more than two days old.");
    }
    return warnings;
  }

  private static String last(State.Here here) {
    return here.all().isEmpty()
        ? "There is no backup yet."
        : "The newest good backup: "
            + words(here, here.all().getFirst().name().at())
            + ". It was opened and read to its end.";
  }

  private static String next(State.Here here) {
    return here.next()
        .map(at -> " The next one: " + words(here, at) + ", while everybody can go on working.")
        .orElse(" None is made by itself: that is switched off.");
  }

  private static String words(State.Here here, Instant at) {
    return DayAndTime.words(at, here.now(), here.zone());
  }

  private static Component list(State.Here here) {
    UnorderedList list = new UnorderedList();
    list.setId("kept");
    list.addClassName("people");
    here.all().forEach(one -> list.add(row(here, one)));
    return list;
  }

  private static ListItem row(State.Here here, StoredBackup one) {
    Span title = new Span(words(here, one.name().at()));
    title.addClassName("title");
    Span about = new Span(reason(one) + " · " + size(one));
    about.addClassName("about");
    return new ListItem(new Div(title, about));
  }

  private static String reason(StoredBackup one) {
    return switch (one.name().occasion()) {
      case Occasion.Nightly() -> "nightly";
      case Occasion.ByHand() -> "by hand";
      case Occasion.Upgrade(String version) -> "before the upgrade to step " + version;
    };
  }

  private static String size(StoredBackup one) {
    return one.size() < 1_000_000
        ? Math.max(1, one.size() / 1000) + " kB"
        : String.format(Locale.ROOT, "%.1f MB", one.size() / 1e6);
  }

  private static String where(State.Here here) {
    return "They are in "
        + here.folder()
        + " on the machine that Gloss runs on. Copy them to another one now and then: a broken disk takes"
        + " both. To go back to one, stop Gloss there and type ./gloss restore with its file.";
  }

  private static String erased(State.Here here) {
    return "Whoever is erased from Gloss stays in the backups made before until those go: the nightly ones"
        + " after "
        + here.keep()
        + " nights, but for one a week for four weeks; ten made by hand and three made before"
        + " upgrades stay until newer ones take their place, or somebody deletes the files.";
  }
}
