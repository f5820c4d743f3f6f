package org.gloss.exchange.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.gloss.account.Role;
import org.gloss.exchange.Printouts;
import org.gloss.exchange.Printouts.ClassLine;
import org.gloss.exchange.Printouts.ClassSheet;
import org.gloss.shell.Addresses;
import org.gloss.shell.Links;
import org.gloss.shell.ScrollTable;

/// How a class did, for paper: counts for each item, and nobody's name.
@Route(Links.PRINT + "/class/:assignment")
@RolesAllowed(Role.TEACHER_ROLE)
@StyleSheet("context://styles/exchange.css")
public class PrintClassView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private final transient Printouts printouts;
  private String title = "";

  /// Built by Vaadin for each visit.
  public PrintClassView(Printouts printouts) {
    this.printouts = printouts;
    addClassNames("page", "wide", "printed");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(
        printouts.classSheet(
            Addresses.id(event, "assignment").orElseThrow(NotFoundException::new)));
  }

  @Override
  public String getPageTitle() {
    return "Class sheet: " + title + " · Gloss";
  }

  private void show(ClassSheet sheet) {
    removeAll();
    title = sheet.title();
    add(
        new PrintHead("Class sheet: " + title, about(sheet)),
        sheet.items().isEmpty()
            ? new Paragraph("Nothing is to be found in this passage.")
            : table(sheet));
  }

  private static ScrollTable table(ClassSheet sheet) {
    ScrollTable table =
        new ScrollTable(
            "Counts for each item",
            List.of(
                "Item",
                "Line",
                "Words",
                "Label",
                "Found",
                "Found, other name",
                "Partly",
                "Missed"));
    sheet.items().forEach(line -> table.row(String.valueOf(line.item().number()), cells(line)));
    return table;
  }

  private static String about(ClassSheet sheet) {
    String attempts =
        sheet.attempts() == 1
            ? "One student's attempt."
            : sheet.attempts() + " students' attempts.";
    String extras = sheet.extras() == 1 ? "One mark" : sheet.extras() + " marks";
    return attempts + " " + extras + " besides what the key has.";
  }

  private static List<NativeTableCell> cells(ClassLine line) {
    return List.of(
        Tables.figure(line.item().line()),
        Tables.words(Tables.quoted(line.item().words())),
        Tables.words(String.join(", or ", line.item().labels())),
        Tables.figure(line.found()),
        Tables.figure(line.otherName()),
        Tables.figure(line.partly()),
        Tables.figure(line.missed()));
  }
}
