package org.gloss.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import org.gloss.classroom.roster.RosterFile;
import org.gloss.classroom.roster.RosterReader;

/// Where the files of a roster are dropped or chosen, one or several. No more of one is read than a
/// roster may have.
final class RosterUpload {

  private RosterUpload() {}

  /// @param taken a file as it has arrived
  /// @param refused why the browser did not send one
  static Upload of(SerializableConsumer<RosterFile> taken, SerializableConsumer<String> refused) {
    Upload upload = new Upload();
    upload.setId("roster");
    upload.setMaxFileSize(RosterReader.MOST_BYTES);
    Button choose = new Button("Choose a file");
    choose.setId("choose-file");
    upload.setUploadButton(choose);
    upload.setDropLabel(new Span("or drop it here: CSV, or a ZIP file of OneRoster, up to 2 MB"));
    upload.setUploadHandler(
        new Reading(
            file -> {
              upload.clearFileList();
              taken.accept(file);
            }));
    upload.addFileRejectedListener(
        rejected ->
            refused.accept(
                "This file is larger than 2 MB, and a list of 5,000 students needs less. Keep only"
                    + " names and ids."));
    return upload;
  }

  private record Reading(SerializableConsumer<RosterFile> taken) implements UploadHandler {

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
      byte[] bytes;
      try (InputStream stream = event.getInputStream()) {
        bytes = stream.readNBytes(RosterReader.MOST_BYTES + 1);
      }
      RosterFile file = new RosterFile(event.getFileName(), bytes);
      event.getUI().access(() -> taken.accept(file));
    }

    @Override
    public long getFileSizeMax() {
      return RosterReader.MOST_BYTES;
    }

    @Override
    public long getRequestSizeMax() {
      return RosterReader.MOST_BYTES + (1L << 16);
    }
  }
}
