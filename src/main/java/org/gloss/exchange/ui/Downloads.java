package org.gloss.exchange.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.gloss.exchange.ExportFile;

/// Links to files.
final class Downloads {

  private Downloads() {}

  /// A link to a file that is made when it is asked for.
  static Anchor link(String words, Supplier<ExportFile> file) {
    return new Anchor(DownloadHandler.fromInputStream(event -> response(file.get())), words);
  }

  private static DownloadResponse response(ExportFile file) {
    return new DownloadResponse(
        new ByteArrayInputStream(file.bytes()), file.name(), file.type(), file.bytes().length);
  }
}
