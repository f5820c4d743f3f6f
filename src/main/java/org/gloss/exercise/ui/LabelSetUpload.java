package org.gloss.exercise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import org.gloss.exercise.labels.ImportOutcome;
import org.gloss.exercise.labels.LabelSetDesk;

/// Where a file with a label set is dropped or chosen. No more of it is read than a label set may
/// have.
final class LabelSetUpload extends Upload implements UploadHandler {

  private static final long serialVersionUID = 1L;
  private static final int ENOUGH = (1 << 20) + 1;

  private final transient LabelSetDesk desk;
  private final SerializableConsumer<ImportOutcome> show;

  LabelSetUpload(LabelSetDesk desk, SerializableConsumer<ImportOutcome> show) {
    this.desk = desk;
    this.show = show;
    setId("import");
    setMaxFiles(1);
    setAcceptedFileTypes(".yaml", ".yml");
    setUploadButton(new Button("Choose a file"));
    setDropLabel(new Span("or drop it here"));
    setUploadHandler(this);
  }

  @Override
  public void handleUploadRequest(UploadEvent event) throws IOException {
    byte[] bytes;
    try (InputStream stream = event.getInputStream()) {
      bytes = stream.readNBytes(ENOUGH);
    }
    ImportOutcome outcome = desk.importFile(event.getFileName(), bytes);
    event
        .getUI()
        .access(
            () -> {
              clearFileList();
              show.accept(outcome);
            });
  }
}
