package org.gloss.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.gloss.exercise.bank.Bank;

/// The versions of an exercise, the newest first.
class HistoryList extends OrderedList {

  private static final long serialVersionUID = 1L;

  /// @param download makes a link to a version's files
  HistoryList(List<Bank.Version> versions, Instant now, Function<UUID, Anchor> download) {
    addClassNames("works", "history");
    setId("history");
    versions.forEach(version -> add(row(version, now, download)));
  }

  private static ListItem row(Bank.Version version, Instant now, Function<UUID, Anchor> download) {
    Span number = new Span("Version " + version.number());
    number.addClassName("number");
    Span about =
        new Span(
            version.publisher().map(name -> "published by " + name).orElse("from the file")
                + ", "
                + Moments.words(version.row().at(), now));
    about.addClassName("about");
    Div words = new Div(number, about);
    if (!version.row().remark().isBlank()) {
      Paragraph remark = new Paragraph("“" + version.row().remark() + "”");
      remark.addClassName("remark");
      words.add(remark);
    }
    if (!version.changes().isEmpty()) {
      words.add(changes(version));
    }
    Anchor link = download.apply(version.row().id());
    link.setAriaLabel("Download version " + version.number());
    return new ListItem(words, link);
  }

  private static Component changes(Bank.Version version) {
    UnorderedList list = new UnorderedList();
    version.changes().forEach(change -> list.add(new ListItem(change)));
    return list;
  }
}
