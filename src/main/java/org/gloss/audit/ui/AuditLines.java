package org.gloss.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gloss.audit.AuditEntry;
import org.gloss.audit.AuditTrail;

/// Lines of the audit log as a table that scrolls by itself where the page is narrow.
final class AuditLines extends Div {

  private static final long serialVersionUID = 1L;

  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.ENGLISH);

  AuditLines(List<AuditTrail.Line> lines, ZoneId zone) {
    NativeTableRow titles = new NativeTableRow();
    Stream.of("When", "Who", "What", "Act", "Class", "About")
        .map(AuditLines::title)
        .forEach(titles::add);
    NativeTableBody body = new NativeTableBody();
    lines.forEach(line -> body.add(row(line, zone)));
    NativeTable table = new NativeTable();
    table.setId("audit-lines");
    table.add(new NativeTableHeader(titles), body);
    add(table);
    addClassName("scroller");
    getElement().setAttribute("tabindex", "0");
    getElement().setAttribute("role", "region");
    getElement().setAttribute("aria-label", "Lines of the audit log");
  }

  static String word(AuditEntry.Kind kind) {
    return switch (kind) {
      case SAW -> "Saw";
      case CHANGED -> "Changed";
      case EXPORTED -> "Exported";
      case ERASED -> "Erased";
    };
  }

  private static NativeTableRow row(AuditTrail.Line line, ZoneId zone) {
    AuditEntry entry = line.entry();
    NativeTableRow row = new NativeTableRow();
    NativeTableHeaderCell when = new NativeTableHeaderCell(FORM.format(entry.at().atZone(zone)));
    when.getElement().setAttribute("scope", "row");
    row.add(when);
    Stream.of(entry.actor(), word(entry.kind()), entry.act(), line.classroom(), line.subject())
        .map(NativeTableCell::new)
        .forEach(row::add);
    return row;
  }

  private static NativeTableHeaderCell title(String words) {
    NativeTableHeaderCell title = new NativeTableHeaderCell(words);
    title.getElement().setAttribute("scope", "col");
    return title;
  }
}
