package org.gloss.exchange.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import java.util.UUID;
import org.gloss.exchange.Exports;
import org.gloss.exchange.Gradebook;
import org.gloss.exchange.GradebookForm;
import org.gloss.exchange.TableFile;

/// The gradebook as files, in the form that is chosen.
class GradebookDownloads extends Section {

  private static final long serialVersionUID = 1L;

  private final UUID classroomId;
  private final transient Gradebook book;
  private final transient Exports exports;
  private final Paragraph about = new Paragraph();
  private final Div links = new Div();

  GradebookDownloads(UUID classroomId, Gradebook book, Exports exports) {
    this.classroomId = classroomId;
    this.book = book;
    this.exports = exports;
    Select<GradebookForm> form = new Select<>();
    form.setId("form");
    form.setLabel("Written for");
    form.setItems(GradebookForm.values());
    form.setItemLabelGenerator(GradebookForm::words);
    form.addValueChangeListener(event -> show(event.getValue()));
    links.addClassName("downloads");
    about.setId("form-about");
    add(new H2("Take the gradebook out"), form, about, links);
    form.setValue(GradebookForm.PLAIN);
  }

  private void show(GradebookForm form) {
    about.setText(about(form));
    links.removeAll();
    links.add(
        link(form, TableFile.XLSX, "Workbook (XLSX)"),
        link(form, TableFile.CSV, "CSV"),
        link(form, TableFile.CSV_FOR_EXCEL, "CSV for Excel"));
  }

  private Anchor link(GradebookForm form, TableFile as, String words) {
    Anchor link = Downloads.link(words, () -> exports.gradebook(classroomId, form, as));
    link.setId("gradebook-" + as.name().toLowerCase(Locale.ROOT));
    return link;
  }

  private String about(GradebookForm form) {
    int unknown = book.withoutExternalId();
    return switch (form) {
      case PLAIN ->
          "Aliases, percent, counts, attempts, and what was late or changed by you. No external"
              + " ids.";
      case MOODLE ->
          "For Moodle's “Import grades”: the column “ID number” says who, each assignment is a"
              + " column of 0 to 100. "
              + (unknown == 0
                  ? "Every student has an id."
                  : leftOut(unknown) + " left out: Moodle needs an id, and a roster brings it.");
      case CANVAS ->
          "For Canvas's “Import” in the gradebook: external ids stand in “SIS User ID”, each"
              + " assignment is a column of 100 points. "
              + (unknown == 0
                  ? "Every student has an id."
                  : "Canvas will ask you who "
                      + (unknown == 1 ? "one student is." : unknown + " students are."));
    };
  }

  private static String leftOut(int students) {
    return students == 1 ? "One student without an id is" : students + " students without ids are";
  }
}
