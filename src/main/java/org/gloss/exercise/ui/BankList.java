package org.gloss.exercise.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.bank.Bank;
import org.gloss.exercise.file.ExerciseKind;
import org.gloss.shell.Links;

/// Exercises of the bank, one below the other.
class BankList extends OrderedList {

  private static final long serialVersionUID = 1L;

  BankList(List<Bank.Listed> listed) {
    addClassName("works");
    setId("bank");
    listed.forEach(one -> add(row(one)));
  }

  private static ListItem row(Bank.Listed listed) {
    Anchor title = new Anchor(Links.exercise(listed.id()), listed.newest().title());
    title.addClassName("title");
    Span who = new Span(listed.newest().file().front().source().who());
    who.addClassName("about");
    Span about = new Span(String.join(" · ", facts(listed)));
    about.addClassName("about");
    Div words = new Div(title, new Div(who), new Div(about));
    Span state = new Span(listed.archived() ? "Archived" : "Version " + listed.newest().number());
    state.addClassName("state");
    return new ListItem(words, state);
  }

  /// What a row says of an exercise, a few words each.
  static List<String> facts(Bank.Listed listed) {
    Exercise exercise = listed.newest();
    List<String> facts = new ArrayList<>();
    facts.add(SearchForm.language(exercise.file().front().language()));
    exercise.file().front().level().ifPresent(age -> facts.add("from age " + age));
    facts.add(count(listed.words(), "word"));
    facts.add(
        exercise.file().front().kind() == ExerciseKind.CLEAN
            ? "nothing to be found"
            : count(exercise.key().items().size(), "item"));
    if (exercise.warmUp()) {
      facts.add("warm-up");
    }
    facts.add(owner(listed));
    return facts;
  }

  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static String owner(Bank.Listed listed) {
    return listed.mine()
        ? "yours"
        : listed.owner().map(name -> "by " + name).orElse("from the school's files");
  }
}
