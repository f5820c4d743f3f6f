package org.gloss.audit.ui;

import com.vaadin.flow.component.html.Div;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.gloss.audit.AuditEntry;
import org.gloss.audit.AuditTrail;
import org.gloss.shell.ScrollTable;

/// Lines of the audit log as a table that scrolls by itself where the page is narrow.
final class AuditLines extends Div {

  private static final long serialVersionUID = 1L;

  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.ENGLISH);

  AuditLines(List<AuditTrail.Line> lines, ZoneId zone) {
    ScrollTable table =
        new ScrollTable(
            "Lines of the audit log", List.of("When", "Who", "What", "Act", "Class", "About"));
    lines.forEach(line -> add(table, line, zone));
    add(table);
  }

  static String word(AuditEntry.Kind kind) {
    return switch (kind) {
      case SAW -> "Saw";
      case CHANGED -> "Changed";
      case EXPORTED -> "Exported";
      case ERASED -> "Erased";
    };
  }

  private static void add(ScrollTable table, AuditTrail.Line line, ZoneId zone) {
    AuditEntry entry = line.entry();
    table.words(
        FORM.format(entry.at().atZone(zone)),
        List.of(entry.actor(), word(entry.kind()), entry.act(), line.classroom(), line.subject()));
  }
}
