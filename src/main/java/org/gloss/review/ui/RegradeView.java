package org.gloss.review.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gloss.account.Role;
import org.gloss.classroom.AssignedKeys;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.Classrooms;
import org.gloss.exercise.Exercise;
import org.gloss.review.Regrade;
import org.gloss.review.Regrade.Change;
import org.gloss.review.RegradeSheet;
import org.gloss.review.Regrades;
import org.gloss.shell.Addresses;
import org.gloss.shell.Links;
import org.gloss.shell.Subpages;

/// Which scores a change of key or rules would move, before it does; then how far it is, and a way
/// back.
@Route(Links.ASSIGNMENT + "/:assignment/regrade")
@RolesAllowed(Role.TEACHER_ROLE)
@StyleSheet("context://styles/argue.css")
public class RegradeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private static final int POLL_MILLISECONDS = 500;

  private final transient Regrades regrades;
  private final transient AssignedKeys keys;
  private final transient Classrooms classrooms;
  private final Div fault = new Div();
  private final ProgressBar bar = new ProgressBar();
  private final Paragraph progress = new Paragraph();
  private UUID assignment = new UUID(0, 0);
  private String title = "";
  private boolean running;

  /// Built by Vaadin for each visit.
  public RegradeView(Regrades regrades, AssignedKeys keys, Classrooms classrooms) {
    this.regrades = regrades;
    this.keys = keys;
    this.classrooms = classrooms;
    addClassNames("page", "wide", "regrade");
    fault.addClassName("fault");
    fault.getElement().setAttribute("role", "alert");
    progress.setId("progress");
    progress.getElement().setAttribute("role", "status");
    bar.getElement().setAttribute("aria-label", "Scores made");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    assignment = Addresses.id(event, "assignment").orElseThrow(NotFoundException::new);
    show();
  }

  @Override
  public String getPageTitle() {
    return "Regrade: " + title + " · Gloss";
  }

  @Override
  protected void onAttach(AttachEvent event) {
    Registration polls = event.getUI().addPollListener(poll -> poll());
    addDetachListener(
        detach -> {
          polls.remove();
          detach.unregisterListener();
        });
    watch(event.getUI());
  }

  @Override
  protected void onDetach(DetachEvent event) {
    event.getUI().setPollInterval(-1);
  }

  private void show() {
    removeAll();
    RegradeSheet sheet = regrades.of(assignment);
    Classroom classroom = classrooms.owned(sheet.assignment().classroomId());
    title = sheet.exercise().title();
    Anchor back = new Anchor(Links.classroom(classroom.id()), classroom.name());
    back.addClassName("back");
    Div head = new Div(back, new H1(title));
    head.addClassName("head");
    add(
        head,
        new Subpages(
            "Pages of the assignment",
            Links.assignmentPages(assignment),
            Links.assignment(assignment, "regrade")),
        fault);
    add(key(sheet));
    running = sheet.running().isPresent();
    sheet.running().ifPresentOrElse(this::showRunning, () -> add(preview(sheet)));
    add(new RegradePast(sheet, new WrittenAt(classroom.zone()), this::undo));
    getUI().ifPresent(this::watch);
  }

  private Component key(RegradeSheet sheet) {
    Exercise now = sheet.exercise();
    Div key =
        new Div(new Paragraph("Students are compared with key %d.".formatted(now.keyNumber())));
    sheet.newer().ifPresent(newer -> key.add(offer(newer)));
    return key;
  }

  private Component offer(Exercise newer) {
    Button use = new Button("Use key version " + newer.keyNumber(), click -> use(newer));
    use.setId("use-newer");
    return new Div(
        new Paragraph(
            "The exercise has a newer key for the same text: key %d. Scores stay until you regrade."
                .formatted(newer.keyNumber())),
        use);
  }

  private Component preview(RegradeSheet sheet) {
    Section section = new Section();
    if (sheet.rows().isEmpty()) {
      section.add(
          new Paragraph(
              sheet.current() == 0
                  ? "Nobody has handed in yet. Work is scored with this key and these rules."
                  : "All scores are made with this key and these rules: there is nothing to"
                      + " regrade."));
      return section;
    }
    section.add(
        new H2("What regrading would do"),
        new Paragraph(counts(sheet)),
        new Paragraph(others(sheet)));
    RegradeRows rows = new RegradeRows(sheet);
    Checkbox lower = new Checkbox("Lower scores too");
    lower.setId("lower-too");
    lower.setHelperText(
        "Off: a score that would fall stays as it is. On: it falls to what the key gives now.");
    lower.setVisible(sheet.count(Change.DOWN) > 0);
    TextArea words = new TextArea("Why? Each student whose score moves reads it.");
    words.setId("regrade-words");
    words.setMaxLength(1_000);
    words.setValue(suggestion(sheet));
    Button apply = new Button("", click -> apply(lower.getValue(), words.getValue()));
    apply.setId("apply");
    apply.addThemeName("primary");
    offer(apply, sheet, false);
    lower.addValueChangeListener(
        change -> {
          rows.setLowerToo(change.getValue());
          offer(apply, sheet, change.getValue());
        });
    section.add(rows, lower, words, apply);
    return section;
  }

  private static void offer(Button apply, RegradeSheet sheet, boolean lowerToo) {
    long moved = sheet.count(Change.UP) + (lowerToo ? sheet.count(Change.DOWN) : 0);
    long renewed = moved + sheet.count(Change.SAME);
    apply.setEnabled(renewed > 0);
    apply.setText(moved == 1 ? "Regrade: 1 score moves" : "Regrade: " + moved + " scores move");
  }

  private static String counts(RegradeSheet sheet) {
    return Stream.of(
            part(sheet.count(Change.UP), "goes up", "go up"),
            part(sheet.count(Change.DOWN), "would go down", "would go down"),
            part(sheet.count(Change.SAME), "stays equal", "stay equal"),
            part(sheet.count(Change.LEFT), "is left alone", "are left alone"))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", ", "Of the scores ", "."));
  }

  private static String part(long count, String one, String several) {
    return count == 0 ? "" : count + " " + (count == 1 ? one : several);
  }

  private static String others(RegradeSheet sheet) {
    return switch (sheet.current()) {
      case 0 -> "";
      case 1 -> "1 other score is made with this key and these rules already.";
      default -> sheet.current() + " other scores are made with this key and these rules already.";
    };
  }

  private static String suggestion(RegradeSheet sheet) {
    String reasons = String.join(" ", sheet.reasons());
    return reasons.substring(0, Math.min(1_000, reasons.length()));
  }

  private void showRunning(Regrade.Progress one) {
    show(one);
    add(progress, bar);
  }

  private void show(Regrade.Progress one) {
    int all = Math.max(1, one.all());
    bar.setMax(all);
    bar.setValue(Math.min(all, one.done()));
    progress.setText("%d of %d scores made.".formatted(one.done(), one.all()));
  }

  private void watch(UI ui) {
    ui.setPollInterval(running ? POLL_MILLISECONDS : -1);
  }

  private void poll() {
    if (!running) {
      return;
    }
    Optional<Regrade.Progress> now = regrades.progress(assignment);
    now.ifPresent(this::show);
    if (now.filter(one -> one.regrade().state() == Regrade.State.RUNNING).isEmpty()) {
      show();
    }
  }

  private void use(Exercise newer) {
    boolean used = keys.use(assignment, newer.versionId());
    fault.setText(used ? "" : "This version does not fit the assignment any more.");
    show();
  }

  private void apply(boolean lowerToo, String words) {
    tell(regrades.apply(assignment, lowerToo, words));
  }

  private void undo(UUID regrade) {
    tell(regrades.undo(regrade));
  }

  private void tell(Regrades.Outcome outcome) {
    fault.setText(
        switch (outcome) {
          case Regrades.Outcome.Begun ignored -> "";
          case Regrades.Outcome.Undone ignored -> "";
          case Regrades.Outcome.NothingToDo ignored -> "No score would change.";
          case Regrades.Outcome.Running ignored -> "Regrading is still going on.";
          case Regrades.Outcome.Overtaken ignored ->
              "Nothing was changed: a later regrading holds, or this one was undone already.";
        });
    show();
  }
}
