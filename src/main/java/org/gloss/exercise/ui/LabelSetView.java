package org.gloss.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.gloss.account.Role;
import org.gloss.annotation.Label;
import org.gloss.annotation.LabelSet;
import org.gloss.exercise.labels.ColourVision;
import org.gloss.exercise.labels.EditOutcome;
import org.gloss.exercise.labels.LabelFault;
import org.gloss.exercise.labels.LabelSetDesk;
import org.gloss.exercise.labels.LabelSetEdit;
import org.gloss.exercise.labels.LabelSetShelf;
import org.gloss.exercise.labels.NewLabel;
import org.gloss.shell.Links;

/// One label set: its labels beside the one that is read or changed.
@Route(Links.LABEL_SETS + "/:set")
@RolesAllowed(Role.TEACHER_ROLE)
public class LabelSetView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private final transient LabelSetShelf shelf;
  private final transient LabelSetDesk desk;
  private final LabelSetMessages messages = new LabelSetMessages();
  private final Div side = new Div();
  private final Div work = new Div();
  private transient LabelSetShelf.Opened opened;
  private transient Optional<LabelSetList> list = Optional.empty();
  private transient Optional<LabelSetForm> form = Optional.empty();

  /// Built by Vaadin for each visit.
  @SuppressWarnings("NullAway.Init") // a visit begins with beforeEnter
  public LabelSetView(LabelSetShelf shelf, LabelSetDesk desk) {
    this.shelf = shelf;
    this.desk = desk;
    addClassNames("page", "wide", "label-set");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    opened = shelf.open(event.getRouteParameters().get("set").orElse(""));
    show(set().labels().getFirst().id());
  }

  @Override
  public String getPageTitle() {
    return set().title() + " · Gloss";
  }

  private LabelSet set() {
    return opened.stored().set();
  }

  private void show(String label) {
    removeAll();
    messages.clear();
    side.removeAll();
    side.addClassName("label-side");
    work.addClassName("label-work");
    Div desk = new Div(side, work);
    desk.addClassName("label-desk");
    add(head(), messages, desk);
    fillSide();
    work(set().label(label).orElse(set().labels().getFirst()));
    add(new LabelSetDepths(set(), opened.own(), this::save));
    if (opened.own()) {
      add(new LabelSetSettings(opened.stored(), this::save, this::share));
    }
  }

  private Component head() {
    Anchor back = new Anchor(Links.LABEL_SETS, "All label sets");
    back.addClassName("back");
    H1 title = new H1(set().title());
    Header head = new Header(back, title);
    head.addClassName("head");
    if (!opened.own()) {
      String whose =
          opened
              .owner()
              .map(name -> "This set belongs to " + name)
              .orElse("This set comes from the library");
      Button adapt =
          new Button(
              "Make a copy to change",
              click ->
                  getUI()
                      .ifPresent(
                          ui ->
                              ui.navigate(
                                  Links.labelSet(
                                      desk.adapt(opened.stored().setId(), "").setId()))));
      adapt.setId("adapt");
      head.add(
          new Paragraph(whose + ". You can use it as it is, or make a copy and change that."),
          adapt);
    }
    head.add(new LabelSetExport(opened.stored()));
    return head;
  }

  private void fillSide() {
    LabelSetList labels =
        new LabelSetList(
            set(),
            list.flatMap(LabelSetList::depth),
            list.map(LabelSetList::vision).orElse(ColourVision.USUAL),
            opened.own(),
            this::choose,
            this::move);
    list = Optional.of(labels);
    side.add(labels);
    if (opened.own()) {
      Button add = new Button("Add a label", click -> guarded(this::addLabel));
      add.setId("add-label");
      Button undo = new Button("Undo the last change", click -> guarded(this::undo));
      undo.setId("undo");
      undo.addClassName("quiet");
      undo.setEnabled(opened.undoable());
      Div actions = new Div(add, undo);
      actions.addClassName("actions");
      side.add(actions);
    }
  }

  private void work(Label label) {
    List<String> offered =
        set().depths().stream()
            .filter(
                depth -> label.id().equals(LabelSetEdit.NEW) || depth.labels().contains(label.id()))
            .map(LabelSet.Depth::id)
            .toList();
    LabelSetForm shown = new LabelSetForm(set(), label, offered, opened.own());
    if (opened.own()) {
      shown.addActions(this::save, this::remove);
    }
    form = Optional.of(shown);
    work.removeAll();
    work.add(shown);
    list.ifPresent(labels -> labels.mark(label.id()));
  }

  private void choose(String label) {
    guarded(
        () -> {
          messages.clear();
          set().label(label).ifPresent(this::work);
          reveal();
        });
  }

  private void addLabel() {
    messages.clear();
    work(NewLabel.of(set()));
    reveal();
  }

  private void move(String label, int by) {
    Optional<String> depth = list.flatMap(LabelSetList::depth);
    guarded(() -> save(new LabelSetEdit.MoveLabel(depth, label, by)));
  }

  private void remove(String label) {
    save(new LabelSetEdit.RemoveLabel(label, Optional.empty()));
  }

  private void undo() {
    taken(desk.undo(opened.stored().id(), opened.stored().revision()), this::undo, "undo", false);
  }

  private void share(boolean shared) {
    desk.share(opened.stored().id(), shared);
    messages.done(shared ? "Every teacher here may use it now." : "It is yours alone now.");
  }

  private void save(LabelSetEdit edit) {
    taken(
        desk.edit(opened.stored().id(), opened.stored().revision(), edit),
        () -> save(edit),
        pressed(edit),
        edit instanceof LabelSetEdit.PutLabel);
  }

  /// The id of what was pressed for a change.
  private static String pressed(LabelSetEdit edit) {
    return switch (edit) {
      case LabelSetEdit.PutLabel _ -> "save-label";
      case LabelSetEdit.MoveLabel(_, String label, int by) ->
          (by < 0 ? "move-up-" : "move-down-") + label;
      case LabelSetEdit.RemoveLabel _ -> "label-title";
      case LabelSetEdit.Retitle _ -> "save-title";
      case LabelSetEdit.PutDepth _, LabelSetEdit.MoveDepth _, LabelSetEdit.RemoveDepth _ ->
          "depths-title";
    };
  }

  private void taken(
      EditOutcome outcome, SerializableRunnable again, String pressed, boolean ofForm) {
    switch (outcome) {
      case EditOutcome.Saved(LabelSetShelf.Opened now) -> saved(now, pressed, ofForm);
      case EditOutcome.ChangedMeanwhile(LabelSetShelf.Opened now) ->
          messages.meanwhile(
              () -> {
                opened = now;
                again.run();
              },
              () -> {
                opened = now;
                show(form.map(LabelSetForm::label).orElse(""));
              });
      case EditOutcome.Faulty(List<LabelFault> faults) -> faulty(faults, ofForm);
      case EditOutcome.InUse(String label, int items) -> inUse(label, items);
    }
  }

  private void saved(LabelSetShelf.Opened now, String pressed, boolean ofForm) {
    boolean added = ofForm && form.filter(LabelSetForm::isNew).isPresent();
    String label =
        added
            ? now.stored().set().labels().getLast().id()
            : form.map(LabelSetForm::label).orElse("");
    opened = now;
    show(label);
    messages.done("Saved.");
    getElement().executeJs("document.getElementById($0)?.focus({preventScroll: true})", pressed);
  }

  private void faulty(List<LabelFault> faults, boolean ofForm) {
    List<LabelFault> elsewhere = ofForm && form.isPresent() ? form.get().show(faults) : faults;
    messages.fault(
        elsewhere.isEmpty()
            ? List.of("Not saved yet: see the fields that are marked.")
            : elsewhere.stream().map(this::words).toList());
    if (!elsewhere.isEmpty()) {
      messages.scrollIntoView();
    }
  }

  private String words(LabelFault fault) {
    return set()
        .label(fault.part())
        .map(label -> "“" + label.name() + "”: " + fault.message())
        .orElse(fault.message());
  }

  private void inUse(String label, int items) {
    messages.inUse(
        set().label(label).map(Label::name).orElse(label),
        items,
        set().labels().stream().filter(other -> !other.id().equals(label)).toList(),
        by -> save(new LabelSetEdit.RemoveLabel(label, Optional.of(by))));
    messages.scrollIntoView();
  }

  /// Does something after asking what becomes of changes that are not saved.
  private void guarded(SerializableRunnable next) {
    Optional<LabelSetForm> unsaved = form.filter(LabelSetForm::changed);
    if (unsaved.isEmpty()) {
      next.run();
      return;
    }
    messages.unsaved(
        unsaved.get().labelName(),
        () -> save(unsaved.get().edit()),
        () -> {
          form = Optional.empty();
          show(unsaved.get().label());
          next.run();
        });
    messages.scrollIntoView();
  }

  private void reveal() {
    form.ifPresent(
        shown ->
            shown
                .getElement()
                .executeJs(
                    "if (matchMedia('(max-width: 899px)').matches)"
                        + " this.scrollIntoView({block: 'start'});"
                        + "this.querySelector('h2').focus({preventScroll: true});"));
  }
}
