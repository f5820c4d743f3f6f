package org.gloss.review.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gloss.review.Appeal;
import org.gloss.review.AppealAnswers;
import org.gloss.review.AppealSheet;

/// What some students argue, in its place, with what a teacher can answer.
final class AppealCard extends Section {

  private static final long serialVersionUID = 1L;

  private final transient AppealSheet.Cluster cluster;
  private final transient Map<UUID, String> aliases;
  private final UnorderedList sentences = new UnorderedList();
  private final RadioButtonGroup<Answer> answers = new RadioButtonGroup<>("Your answer");
  private final TextArea words = new TextArea("What these students read");
  private final Div fault = new Div();

  /// What a card can be answered with.
  ///
  /// @param way how it is accepted; empty for declining and for leaving it open
  private record Answer(String words, Optional<AppealSheet.Way> way, boolean declines) {}

  /// Declines what a card is about.
  interface Decline {
    void with(AppealCard card, AppealSheet.Cluster cluster, String words);
  }

  /// @param number of the card on the page, for ids
  /// @param accepts whether this teacher can accept anything
  /// @param changed is told when another answer is chosen
  AppealCard(
      int number,
      AppealSheet.Cluster cluster,
      Map<UUID, String> aliases,
      boolean accepts,
      Runnable changed,
      Decline decline) {
    this.cluster = cluster;
    this.aliases = Map.copyOf(aliases);
    addClassName("appeal");
    setId("appeal-" + number);
    fault.addClassName("fault");
    fault.getElement().setAttribute("role", "alert");
    add(new H2(heading()), passage(), key(), new Paragraph("The students say:"), sentences);
    showNames(false);
    Button declining =
        new Button("Decline", click -> decline.with(this, cluster, words.getValue()));
    declining.setId("decline-" + number);
    declining.setVisible(false);
    answers(number, accepts);
    answers.addValueChangeListener(
        change -> {
          suggest(change.getOldValue(), change.getValue());
          words.setVisible(change.getValue().declines() || change.getValue().way().isPresent());
          declining.setVisible(change.getValue().declines());
          changed.run();
        });
    words.setId("words-" + number);
    words.setMaxLength(1_000);
    words.setVisible(false);
    words.setValueChangeMode(ValueChangeMode.ON_BLUR);
    add(answers, words, fault, declining);
  }

  /// The wish to accept it; empty where something else is chosen.
  Optional<AppealAnswers.Acceptance> acceptance() {
    return answers
        .getValue()
        .way()
        .map(way -> new AppealAnswers.Acceptance(cluster.ids(), way.decision(), words.getValue()));
  }

  /// Whether something is written that was not sent.
  boolean unfinished() {
    return answers.getValue().declines() && !words.isEmpty();
  }

  /// Says why an answer was not taken.
  void showFault(String reason) {
    fault.setText(reason);
  }

  /// Shows the students' sentences with their names, or without.
  void showNames(boolean named) {
    sentences.removeAll();
    for (Appeal appeal : cluster.appeals()) {
      String who =
          named ? aliases.getOrDefault(appeal.accountId(), "Somebody who has left") + ": " : "";
      sentences.add(new ListItem(who + "“" + appeal.words() + "”"));
    }
  }

  private String heading() {
    String who = cluster.students() == 1 ? "1 student" : cluster.students() + " students";
    String label = "“" + cluster.label() + "”";
    return who
        + switch (cluster.kind()) {
          case MISSED -> ": this need not be " + label;
          case OTHER_NAME -> ": this is " + label;
          case PARTLY -> ": more than this is " + label;
          case EXTRA -> ": this is " + label + " too";
        };
  }

  private Paragraph passage() {
    AppealSheet.Context context = cluster.context();
    HtmlContainer mark = new HtmlContainer("mark");
    mark.setText(context.words());
    Paragraph passage = new Paragraph(new Text(context.before()), mark, new Text(context.after()));
    passage.addClassName("context");
    return passage;
  }

  private Div key() {
    if (cluster.key().isEmpty()) {
      return new Div(new Paragraph("The key has nothing here."));
    }
    UnorderedList lines = new UnorderedList();
    cluster.key().forEach(line -> lines.add(new ListItem(line)));
    return new Div(new Paragraph("The key has:"), lines);
  }

  private void answers(int number, boolean accepts) {
    List<Answer> choices = new ArrayList<>();
    choices.add(new Answer("Not yet", Optional.empty(), false));
    if (accepts) {
      cluster.ways().forEach(way -> choices.add(new Answer(way.deed(), Optional.of(way), false)));
    }
    choices.add(new Answer("Decline: the key stays as it is", Optional.empty(), true));
    answers.setId("answers-" + number);
    answers.setItems(choices);
    answers.setItemLabelGenerator(Answer::words);
    answers.setValue(choices.getFirst());
    answers.addThemeName("vertical");
  }

  /// Offers words for accepting, never in place of words that somebody wrote.
  private void suggest(Answer before, Answer now) {
    String offered = before.way().map(AppealSheet.Way::news).orElse("");
    if (words.isEmpty() || words.getValue().equals(offered)) {
      words.setValue(now.way().map(AppealSheet.Way::news).orElse(""));
    }
  }
}
