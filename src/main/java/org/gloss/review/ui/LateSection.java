package org.gloss.review.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.gloss.annotation.Passage;
import org.gloss.attempt.LateAnnotation;
import org.gloss.shell.ScrollTable;

/// What came after an attempt was over. It is kept and counts for nothing.
final class LateSection extends Section {

  private static final long serialVersionUID = 1L;

  /// @param late at least one
  LateSection(List<LateAnnotation> late, Passage passage, LabelNames names, WrittenAt moments) {
    setId("late");
    ScrollTable table = Figures.table("Late marks", List.of("Came", "Mark", "Reason", "What"));
    late.forEach(
        one ->
            table.words(
                moments.of(one.receivedAt()),
                List.of(
                    MarkLine.of(one.saved().annotation(), passage, names),
                    one.saved().annotation().reason(),
                    one.saved().removed()
                        ? "removed"
                        : one.saved().revision() == 1 ? "made" : "made or changed")));
    add(
        new H2("Late marks"),
        new Paragraph("These came after the attempt was over. They are kept and do not count."),
        table);
  }
}
