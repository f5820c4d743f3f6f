package org.gloss.exercise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.gloss.annotator.OutboxReplay;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.draft.Draft;
import org.gloss.exercise.draft.DraftKey;
import org.gloss.exercise.draft.KeyChecks;
import org.gloss.exercise.draft.Need;
import org.gloss.exercise.draft.Publishing;
import org.gloss.shell.Asking;
import org.gloss.shell.Links;

/// The last look before students get an exercise: what it lacks, whether its key is fair and hard
/// to cheat, what changes, and publishing.
class PublishStep extends Div {

  private static final long serialVersionUID = 1L;

  /// What the database holds of a remark.
  private static final int LONGEST_REMARK = 1000;

  private final transient Draft draft;
  private final transient KeyChecks checks;
  private final transient Publishing publishing;
  private final OutboxReplay replay;

  /// @param account who looks; what their device has not sent yet of a key is sent
  PublishStep(Draft draft, KeyChecks checks, Publishing publishing, UUID account) {
    this.draft = draft;
    this.checks = checks;
    this.publishing = publishing;
    this.replay = new OutboxReplay(account);
    addClassName("publish-step");
    show("");
  }

  private void show(String remark) {
    removeAll();
    List<Need> needs = publishing.needs(draft.id());
    add(
        replay,
        needs(needs),
        list("balance", "Balance", checks.balance(draft.id()), "The key is even-handed enough."),
        new StressTable(checks.stress(draft.id())),
        opinions(checks.opinions(draft.id())),
        preview(),
        publishing(needs.isEmpty(), remark));
  }

  private Section needs(List<Need> needs) {
    Section section =
        section("needs", needs.isEmpty() ? "Nothing is missing" : "Before publishing");
    UnorderedList list = new UnorderedList();
    needs.forEach(need -> list.add(need(need)));
    section.add(needs.isEmpty() ? new Paragraph("The exercise can be published as it is.") : list);
    return section;
  }

  private ListItem need(Need need) {
    ListItem row = new ListItem(need.sentence() + " ");
    switch (need.where()) {
      case TEXT -> row.add(to(DraftStep.TEXT));
      case ABOUT -> row.add(to(DraftStep.ABOUT));
      case KEY -> row.add(to(DraftStep.KEY));
      case ANYWHERE -> row.addClassName("anywhere");
    }
    return row;
  }

  private Anchor to(DraftStep step) {
    return new Anchor(Links.draft(draft.id(), step.word()), "Go to “" + step.title() + "”");
  }

  private static Section list(String id, String title, List<String> sentences, String otherwise) {
    Section section = section(id, title);
    UnorderedList list = new UnorderedList();
    sentences.forEach(sentence -> list.add(new ListItem(sentence)));
    section.add(sentences.isEmpty() ? new Paragraph(otherwise) : list);
    return section;
  }

  private static Section opinions(KeyChecks.Opinions opinions) {
    Section section = section("opinions", "Second opinions");
    opinions.agreement().forEach(sentence -> section.add(new Paragraph(sentence)));
    for (DraftKey key : opinions.handedIn()) {
      section.add(
          new Paragraph(
              new Anchor(
                  Links.comparison(key.id()), "Compare with the key of " + key.instructor())));
    }
    if (!opinions.pending().isEmpty()) {
      section.add(
          new Paragraph(
              String.join(" and ", opinions.pending())
                  + (opinions.pending().size() == 1 ? " is" : " are")
                  + " still writing a key. You can publish without it: it goes on for the next"
                  + " version. But whoever writes it can then read your key among the published"
                  + " exercises, so it is no longer blind."));
    } else if (opinions.handedIn().isEmpty()) {
      section.add(
          new Paragraph(
              "Nobody else has keyed this text. With a second key, students see what those who know"
                  + " the subject score."));
    }
    return section;
  }

  private Section preview() {
    Section section = section("preview", "As students see it");
    Anchor link = new Anchor(Links.preview(draft.id()), "Preview as a student");
    link.addClassName("action");
    section.add(new Paragraph("Mark, ask for hints and submit. Nothing is saved."), link);
    return section;
  }

  private Section publishing(boolean ready, String words) {
    Section section =
        draft.base().isEmpty()
            ? section("publishing", "Publish")
            : list(
                "publishing",
                "What changes",
                publishing.changes(draft.id()),
                "Nothing that students would notice.");
    TextField remark = new TextField("Remark on this version");
    remark.setId("remark");
    remark.setHelperText("For your colleagues and yourself; may be empty");
    remark.setMaxLength(LONGEST_REMARK);
    remark.setValue(words);
    Button publish = new Button("Publish", click -> confirm(remark.getValue()));
    publish.setId("publish");
    publish.addThemeVariants(ButtonVariant.PRIMARY);
    publish.setEnabled(ready);
    section.add(remark, new Paragraph(publish));
    if (!ready) {
      section.add(new Paragraph("You can publish it when the list at the top is empty."));
    }
    return section;
  }

  private void confirm(String remark) {
    Asking dialog =
        new Asking(
            "Publish “" + draft.title() + "”?",
            List.of(
                "Every teacher of the school can then use it. A published version never changes:"
                    + " later changes make another version."),
            Asking.Answer.of("publish-now", "Publish", () -> publish(remark, false)),
            "Not yet");
    add(dialog);
    dialog.open();
  }

  private void publish(String remark, boolean overNewer) {
    switch (publishing.publish(draft.id(), remark, overNewer)) {
      case Publishing.Outcome.Published(Exercise exercise) -> published(exercise);
      case Publishing.Outcome.NotYet ignored -> show(remark);
      case Publishing.Outcome.Overtaken(Exercise newer) -> overtaken(newer, remark);
    }
  }

  private void overtaken(Exercise newer, String remark) {
    show(remark);
    Div words = new Div();
    UnorderedList list = new UnorderedList();
    publishing.changesInNewer(draft.id()).forEach(sentence -> list.add(new ListItem(sentence)));
    words.add(
        new Paragraph(
            "Version "
                + newer.number()
                + " came after you began: its file changed on disk, or a colleague published it."
                + " Nothing was overwritten. If you publish, yours becomes version "
                + (newer.number() + 1)
                + " and changes this in theirs:"),
        list);
    Asking dialog =
        new Asking(
            "There is a newer version",
            words,
            Asking.Answer.of(
                "publish-anyway",
                "Publish mine as the next version anyway",
                () -> publish(remark, true)),
            "Go back");
    add(dialog);
    dialog.open();
  }

  private void published(Exercise exercise) {
    Notification.show("Published as version " + exercise.number() + ".");
    getUI().ifPresent(ui -> ui.navigate(Links.exercise(draft.exerciseId())));
  }

  static Section section(String id, String title) {
    Section section = new Section();
    section.setId(id);
    section.add(new H2(title));
    return section;
  }
}
