package org.gloss.exercise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import org.gloss.exercise.intake.Intake;

/// Where a file is chosen or dropped. What is larger than a text may be is refused by the browser;
/// where it comes all the same, the server stops reading it.
final class TextUpload {

  private static final String WHAT = "Markdown, plain text, Word (.docx), HTML or PDF, up to 10 MB";

  private TextUpload() {}

  /// @param taken what came of a file
  /// @param refused why the browser did not send one
  static Upload of(
      SerializableConsumer<Intake.Outcome> taken, SerializableConsumer<String> refused) {
    Upload upload = new Upload();
    upload.setId("upload");
    upload.setMaxFiles(1);
    upload.setMaxFileSize(Intake.MOST_BYTES);
    upload.setAcceptedFileExtensions(".md", ".markdown", ".txt", ".docx", ".html", ".htm", ".pdf");
    Button choose = new Button("Choose a file");
    choose.setId("choose-file");
    upload.setUploadButton(choose);
    upload.setDropLabel(new Span("or drop it here: " + WHAT));
    upload.setUploadHandler(
        new Reading(
            outcome -> {
              upload.clearFileList();
              taken.accept(outcome);
            }));
    upload.addFileRejectedListener(
        _ ->
            refused.accept(
                "This file cannot be taken. What can: "
                    + WHAT
                    + ". From another program, copy the text and paste it."));
    return upload;
  }

  /// Reads a file as it arrives, and not a byte more than a text may have.
  private record Reading(SerializableConsumer<Intake.Outcome> taken) implements UploadHandler {

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
      byte[] bytes;
      try (var file = event.getInputStream()) {
        bytes = file.readNBytes(Intake.MOST_BYTES + 1);
      }
      Intake.Outcome outcome = Intake.read(event.getFileName(), bytes);
      event.getUI().access(() -> taken.accept(outcome));
    }

    @Override
    public long getFileSizeMax() {
      return Intake.MOST_BYTES;
    }

    @Override
    public long getRequestSizeMax() {
      return Intake.MOST_BYTES + (1L << 16);
    }

    @Override
    public long getFileCountMax() {
      return 1;
    }
  }
}
