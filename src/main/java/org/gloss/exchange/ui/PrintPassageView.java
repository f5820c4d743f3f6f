package org.gloss.exchange.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.gloss.account.Role;
import org.gloss.exchange.PrintedPassage;
import org.gloss.exchange.Printouts;
import org.gloss.exchange.Printouts.PassageSheet;
import org.gloss.shell.Addresses;
import org.gloss.shell.Links;
import org.gloss.shell.Prose;

/// A passage for paper, every fifth line numbered.
@Route(Links.PRINT + "/passage/:assignment")
@RolesAllowed(Role.TEACHER_ROLE)
@StyleSheet("context://styles/exchange.css")
public class PrintPassageView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private static final int NUMBERED = 5;

  private final transient Printouts printouts;
  private String title = "";

  /// Built by Vaadin for each visit.
  public PrintPassageView(Printouts printouts) {
    this.printouts = printouts;
    addClassNames("page", "printed");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(printouts.passage(Addresses.id(event, "assignment").orElseThrow(NotFoundException::new)));
  }

  @Override
  public String getPageTitle() {
    return title + " · Gloss";
  }

  private void show(PassageSheet sheet) {
    removeAll();
    title = sheet.title();
    add(new PrintHead(title, ""));
    if (!sheet.context().isEmpty()) {
      add(new Prose(sheet.context()));
    }
    if (!sheet.notice().isEmpty()) {
      add(new Paragraph(sheet.notice()));
    }
    Div text = new Div();
    text.addClassName("numbered");
    List<List<PrintedPassage.Line>> paragraphs = sheet.passage().paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (sheet.turns().containsKey(i)) {
        Paragraph speaker = new Paragraph(sheet.turns().getOrDefault(i, ""));
        speaker.addClassName("speaker");
        text.add(speaker);
      }
      text.add(paragraph(paragraphs.get(i)));
    }
    add(text);
    if (!sheet.source().isEmpty()) {
      UnorderedList source = new UnorderedList();
      source.addClassName("source");
      sheet.source().forEach(line -> source.add(new ListItem(line)));
      add(source);
    }
  }

  private static Div paragraph(List<PrintedPassage.Line> lines) {
    Div paragraph = new Div();
    paragraph.addClassName("paragraph");
    for (PrintedPassage.Line line : lines) {
      Span number = new Span(line.number() % NUMBERED == 0 ? String.valueOf(line.number()) : "");
      number.addClassName("number");
      Div row = new Div(number, new Span(line.text()));
      row.addClassName("line");
      paragraph.add(row);
    }
    return paragraph;
  }
}
