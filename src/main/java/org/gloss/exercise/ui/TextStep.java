package org.gloss.exercise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gloss.exercise.draft.Draft;
import org.gloss.exercise.draft.DraftDetails;
import org.gloss.exercise.draft.Drafts;
import org.gloss.exercise.file.FrontMatter.Speaker;
import org.gloss.exercise.intake.Intake;
import org.gloss.shell.Asking;
import org.gloss.shell.Links;

/// The text of an exercise: put in once, then corrected. What comes in is saved at once; what is
/// corrected, when its author says so, because the key has to follow.
class TextStep extends Div implements BeforeLeaveObserver {

  private static final long serialVersionUID = 1L;

  private final transient Drafts drafts;
  private final transient Consumer<Draft> changed;
  private final StayingNotice told = new StayingNotice("text-told", false);
  private final StayingNotice fault = new StayingNotice("text-fault", true);
  private final Div overtaken = new Div();
  private final Div body = new Div();
  private final TextEditor editor = new TextEditor();
  private transient Draft draft;
  private transient DraftDetails asShown;

  /// @param items how many the key has
  /// @param changed called with the draft as it is saved
  TextStep(Draft draft, int items, Drafts drafts, Consumer<Draft> changed) {
    this.draft = draft;
    this.asShown = draft.details();
    this.drafts = drafts;
    this.changed = changed;
    addClassName("text-step");
    overtaken.setId("overtaken");
    add(told, fault, overtaken, body);
    if (draft.passage().isEmpty()) {
      body.add(new TextEntry(this::take));
    } else {
      told.say(forewarning(draft, items));
      edit();
    }
  }

  /// What comes in is saved before its author looks at it.
  private void take(Intake.Taken taken) {
    List<Speaker> speakers =
        taken.speakers().stream().map(guess -> new Speaker(guess.prefix(), guess.name())).toList();
    DraftDetails details = draft.details().with(speakers, Optional.empty());
    String text = taken.text().replace("\n", "\n\n");
    switch (drafts.write(draft.id(), draft.revision(), text, details)) {
      case Drafts.Change.Done(Draft saved, List<String> _) -> {
        settle(saved);
        told.say(
            "The text is saved. Read it through, and correct what is wrong."
                + (taken.notes().isEmpty() ? "" : " This was changed on the way:"),
            taken.notes());
        edit();
      }
      case Drafts.Change.Overtaken(Draft current) -> {
        editor.show(text, details);
        edited();
        overtaken(current);
      }
      case Drafts.Change.Refused(String reason) -> fault.say(reason);
    }
  }

  /// Whoever leaves with words that are not saved is asked first.
  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    if (!unsaved()) {
      return;
    }
    BeforeLeaveEvent.ContinueNavigationAction leaving = event.postpone();
    Button drop = new Button("Leave without saving", _ -> leaving.proceed());
    drop.setId("leave-unsaved");
    Asking dialog =
        new Asking(
            "The text is not saved",
            new Div(new Paragraph("You have changed the text since it was saved."), drop),
            Asking.Answer.of(
                "save-and-leave",
                "Save and go on",
                () -> {
                  save(draft.revision());
                  if (!unsaved()) {
                    leaving.proceed();
                  }
                }),
            "Stay here");
    add(dialog);
    dialog.open();
  }

  private boolean unsaved() {
    boolean otherText = !editor.text().equals(draft.passage().replace("\n", "\n\n"));
    boolean otherSpeakers = !editor.details(draft.details()).front().equals(asShown.front());
    return editor.getParent().isPresent() && (otherText || otherSpeakers);
  }

  private void edit() {
    String text = draft.passage().replace("\n", "\n\n");
    editor.show(text, draft.details());
    editor.saved(text);
    asShown = editor.details(draft.details());
    edited();
  }

  private void edited() {
    Button save = new Button("Save the text", _ -> save(draft.revision()));
    save.setId("save-text");
    save.addThemeVariants(ButtonVariant.PRIMARY);
    Anchor next = new Anchor(Links.draft(draft.id(), DraftStep.ABOUT.word()), "Go on: About");
    next.addClassName("action");
    next.setId("next");
    Button other = new Button("Put in another text instead", _ -> replace());
    other.setId("replace-text");
    other.addClassName("quiet");
    Div foot = new Div(save, next, other);
    foot.addClassName("foot");
    body.removeAll();
    body.add(editor, foot);
  }

  /// Puts a new text into the editor; the old one stays saved until the new one is.
  private void replace() {
    body.removeAll();
    Button back = new Button("Keep the text as it is", _ -> edited());
    body.add(
        new TextEntry(
            taken -> {
              editor.show(
                  taken.text().replace("\n", "\n\n"),
                  draft
                      .details()
                      .with(
                          taken.speakers().stream()
                              .map(guess -> new Speaker(guess.prefix(), guess.name()))
                              .toList(),
                          Optional.empty()));
              edited();
              told.say(
                  "The new text is not saved yet. Read it through, then save it.", taken.notes());
            }),
        back);
  }

  private void save(int revision) {
    fault.say("");
    switch (drafts.write(draft.id(), revision, editor.text(), editor.details(draft.details()))) {
      case Drafts.Change.Done(Draft saved, List<String> lost) -> {
        boolean other = saved.textNumber() != draft.textNumber();
        settle(saved);
        told(other, lost);
        edit();
        told.scrollIntoView();
      }
      case Drafts.Change.Overtaken(Draft current) -> beside(current);
      case Drafts.Change.Refused(String reason) -> editor.refuse(reason);
    }
  }

  /// Who changed something else meanwhile is in nobody's way; who changed the text is.
  private void beside(Draft current) {
    boolean sameText =
        current.textNumber() == draft.textNumber()
            && current.details().front().speakers().equals(draft.details().front().speakers())
            && current.details().front().continues().equals(draft.details().front().continues());
    if (sameText) {
      draft = current;
      save(current.revision());
    } else {
      overtaken(current);
    }
  }

  private void told(boolean other, List<String> lost) {
    if (!other) {
      told.say("Saved. The words are as they were, and so is the key.");
    } else if (lost.isEmpty()) {
      told.say("Saved. Whatever was marked in the text is carried over.");
    } else {
      told.say(
          "Saved. The key is carried over, except for this. Look at it in the step “Key”:", lost);
    }
  }

  private void overtaken(Draft current) {
    fault.say(
        "Somebody changed the text while you were writing. Yours is not saved; it is still here,"
            + " below theirs.");
    fault.scrollIntoView();
    TextPreview theirs = new TextPreview();
    theirs.show(current.passage(), current.details());
    Button mine =
        new Button(
            "Save mine in its place",
            _ -> {
              draft = current;
              overtaken.removeAll();
              save(current.revision());
            });
    mine.setId("save-mine");
    Button take =
        new Button(
            "Take theirs",
            _ -> {
              settle(current);
              fault.say("");
              told.say("");
              edit();
            });
    take.setId("take-theirs");
    overtaken.removeAll();
    overtaken.add(new H3("The text as it is saved now"), theirs, new Paragraph(), mine, take);
  }

  private void settle(Draft saved) {
    draft = saved;
    overtaken.removeAll();
    changed.accept(saved);
  }

  private static String forewarning(Draft draft, int items) {
    String published =
        draft.base().isPresent()
            ? "The published version stays as it is; what you change here makes the next one. "
            : "";
    String key =
        items == 0
            ? ""
            : "The key has %d %s. When you change the text, each is looked up in the new one, and you are told which cannot be found."
                .formatted(items, items == 1 ? "item" : "items");
    return (published + key).strip();
  }
}
