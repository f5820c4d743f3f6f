package org.gloss.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gloss.exercise.draft.Draft;
import org.gloss.exercise.draft.Import;
import org.gloss.exercise.file.RawFile;
import org.gloss.exercise.labels.StoredLabelSet;
import org.gloss.shell.Links;

/// Takes exercise files from elsewhere in. Files that belong together are chosen together, or one
/// after the other, and then imported as one.
class ImportForm extends Div {

  private static final long serialVersionUID = 1L;

  private static final int MOST_FILES = 100;
  private static final String[] ENDS = {
    ".md", ".yaml", ".yml", ".zip", ".h5p", ".json", ".xml", ".txt", ".html", ".htm"
  };

  private final transient Map<String, RawFile> chosen = new LinkedHashMap<>();
  private final transient Take take;
  private final Upload upload = new Upload(this::receive);
  private final Button go = new Button("Import these files", click -> take());
  private final Select<StoredLabelSet> labels = new Select<>();
  private final Div outcome = new Div();

  /// Imports files, and tells this form what came of it.
  interface Take {
    /// @param labels id of the set for exercises of other systems; blank for none
    void take(List<RawFile> files, String labels);
  }

  ImportForm(Take take) {
    this.take = take;
    addClassNames("card", "import");
    upload.setId("import-files");
    upload.setMaxFiles(MOST_FILES);
    upload.setMaxFileSize(Import.MOST_BYTES);
    upload.setAcceptedFileExtensions(ENDS);
    upload.addFileRemovedListener(removed -> remove(removed.getFileName()));
    labels.setId("import-labels");
    labels.setLabel("Labels for texts of H5P or Moodle");
    labels.setItemLabelGenerator(set -> set.set().title());
    go.setId("import");
    go.setEnabled(false);
    outcome.setId("import-outcome");
    outcome.getElement().setAttribute("role", "status");
    add(
        new H2("Import"),
        new Paragraph(
            "Exercises, keys and label sets as .md and .yaml files, or a .zip of them; texts with marked words from H5P or Moodle. Each exercise becomes a draft of yours; nothing is published."),
        upload,
        labels,
        go,
        outcome);
  }

  /// The label sets that there are; what was chosen stays.
  void offer(List<StoredLabelSet> sets) {
    Optional<String> before = labels.getOptionalValue().map(StoredLabelSet::setId);
    labels.setItems(sets);
    sets.stream()
        .filter(set -> before.isEmpty() || before.get().equals(set.setId()))
        .findFirst()
        .ifPresent(labels::setValue);
    labels.setVisible(!sets.isEmpty());
  }

  /// Shows what came of an import.
  void show(Import.Outcome result) {
    outcome.removeAll();
    switch (result) {
      case Import.Outcome.Taken taken -> {
        chosen.clear();
        upload.clearFileList();
        go.setEnabled(false);
        outcome.add(new Paragraph("Imported. " + said(taken)));
        if (!taken.drafts().isEmpty()) {
          outcome.add(links(taken.drafts()));
        }
        if (!taken.notes().isEmpty()) {
          outcome.add(list(taken.notes()));
        }
      }
      case Import.Outcome.Refused(List<String> faults) -> {
        Div fault = new Div(new Paragraph("Nothing was imported. Mend this first:"), list(faults));
        fault.addClassNames("fault", "report");
        outcome.add(fault);
      }
    }
  }

  private void take() {
    take.take(
        List.copyOf(chosen.values()),
        labels.getOptionalValue().map(StoredLabelSet::setId).orElse(""));
  }

  /// Runs outside the page's lock; reads no more than one upload may have.
  private void receive(UploadEvent event) throws IOException {
    byte[] bytes;
    try (InputStream content = event.getInputStream()) {
      bytes = content.readNBytes(Import.MOST_BYTES + 1);
    }
    if (bytes.length > Import.MOST_BYTES) {
      event.reject("Larger than 10 MiB");
      return;
    }
    String name = event.getFileName();
    event.getUI().access(() -> choose(new RawFile(name, bytes)));
  }

  /// Puts a file with those that are imported next.
  void choose(RawFile file) {
    long before = chosen.values().stream().mapToLong(one -> one.bytes().length).sum();
    if (before + file.bytes().length > Import.MOST_BYTES) {
      show(
          new Import.Outcome.Refused(
              List.of("These files have more than 10 MiB. Import them in several parts.")));
      return;
    }
    chosen.put(file.name(), file);
    go.setEnabled(true);
  }

  private void remove(String name) {
    chosen.remove(name);
    go.setEnabled(!chosen.isEmpty());
  }

  private static String said(Import.Outcome.Taken taken) {
    String sets =
        taken.labelSets().isEmpty()
            ? ""
            : "New label sets: " + String.join(", ", taken.labelSets()) + ". ";
    return sets + (taken.drafts().isEmpty() ? "" : "Drafts:");
  }

  private static Component links(List<Draft> drafts) {
    UnorderedList list = new UnorderedList();
    drafts.forEach(
        draft ->
            list.add(new ListItem(new Anchor(Links.draft(draft.id(), "text"), draft.title()))));
    return list;
  }

  private static Component list(List<String> lines) {
    UnorderedList list = new UnorderedList();
    lines.forEach(line -> list.add(new ListItem(line)));
    return list;
  }
}
