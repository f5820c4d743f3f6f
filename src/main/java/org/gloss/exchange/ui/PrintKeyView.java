package org.gloss.exchange.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
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
import org.gloss.exchange.Printouts.KeyLine;
import org.gloss.exchange.Printouts.KeySheet;
import org.gloss.shell.Addresses;
import org.gloss.shell.Links;
import org.gloss.shell.ScrollTable;

/// A key for paper: its items with numbers, words, labels and reasons.
@Route(Links.PRINT + "/key/:assignment")
@RolesAllowed(Role.TEACHER_ROLE)
@StyleSheet("context://styles/exchange.css")
public class PrintKeyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private final transient Printouts printouts;
  private String title = "";

  /// Built by Vaadin for each visit.
  public PrintKeyView(Printouts printouts) {
    this.printouts = printouts;
    addClassNames("page", "wide", "printed");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(printouts.key(Addresses.id(event, "assignment").orElseThrow(NotFoundException::new)));
  }

  @Override
  public String getPageTitle() {
    return "Key: " + title + " · Gloss";
  }

  private void show(KeySheet sheet) {
    removeAll();
    title = sheet.title();
    add(
        new PrintHead("Key: " + title, "Lines are those of the printed passage."),
        sheet.items().isEmpty()
            ? new Paragraph("Nothing is to be found in this passage.")
            : table(sheet));
  }

  private static ScrollTable table(KeySheet sheet) {
    ScrollTable table = new ScrollTable("Key", List.of("Item", "Line", "Words", "Label", "Why"));
    sheet
        .items()
        .forEach(
            item ->
                table.row(
                    String.valueOf(item.number()),
                    List.of(
                        Tables.figure(item.line()),
                        Tables.words(Tables.quoted(item.words())),
                        Tables.words(String.join(", or ", item.labels()) + status(item)),
                        Tables.words(item.reason()))));
    return table;
  }

  private static String status(KeyLine item) {
    if (item.trap()) {
      return " (a tempting wrong answer)";
    }
    return item.optional() ? " (also fair, not needed)" : "";
  }
}
