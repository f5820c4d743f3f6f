package org.gloss.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gloss.annotation.Label;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.bank.Bank;
import org.gloss.shell.Prose;
import org.gloss.shell.SourceCard;

/// What an exercise of the bank is.
class ExerciseFacts extends Div {

  private static final long serialVersionUID = 1L;

  ExerciseFacts(Bank.Listed listed) {
    Exercise exercise = listed.newest();
    Paragraph summary = new Paragraph(String.join(" · ", BankList.facts(listed)));
    summary.addClassName("about");
    UnorderedList facts = new UnorderedList();
    facts.addClassName("facts");
    lines(exercise).forEach(line -> facts.add(new ListItem(line)));
    add(summary, facts, text(exercise), new SourceCard(exercise.source(), exercise.provenance()));
    exercise
        .file()
        .teachersNote()
        .ifPresent(note -> add(folded("Teacher's note", new Prose(note))));
  }

  private static List<String> lines(Exercise exercise) {
    List<String> lines = new ArrayList<>();
    exercise
        .minutes()
        .ifPresent(minutes -> lines.add("About " + BankList.count(minutes, "minute")));
    lines.add("Labels: " + exercise.labelSet().title());
    Set<String> used = used(exercise);
    if (!used.isEmpty()) {
      lines.add("Used in the key: " + String.join(", ", used));
    }
    if (exercise.keys().size() > 1) {
      lines.add("Keys by " + exercise.keys().size() + " instructors");
    }
    return lines;
  }

  private static Set<String> used(Exercise exercise) {
    Set<String> names = new LinkedHashSet<>();
    exercise.key().items().stream()
        .flatMap(item -> item.labels().stream())
        .flatMap(id -> exercise.labelSet().label(id).stream())
        .map(Label::name)
        .forEach(names::add);
    return names;
  }

  private static Details text(Exercise exercise) {
    Div paragraphs = new Div();
    paragraphs.getElement().setAttribute("lang", exercise.file().front().language());
    paragraphs.getElement().setAttribute("dir", "auto");
    exercise
        .passage()
        .text()
        .lines()
        .forEach(paragraph -> paragraphs.add(new Paragraph(paragraph)));
    return folded("The text", paragraphs);
  }

  private static Details folded(String name, Component content) {
    Details details = new Details(name, content);
    details.addClassName("source-card");
    return details;
  }
}
