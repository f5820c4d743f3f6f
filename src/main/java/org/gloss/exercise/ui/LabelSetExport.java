package org.gloss.exercise.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.gloss.exercise.labels.StoredLabelSet;

/// A link that downloads a set as its file.
final class LabelSetExport extends Anchor {

  private static final long serialVersionUID = 1L;

  LabelSetExport(StoredLabelSet stored) {
    byte[] bytes = stored.yaml().getBytes(StandardCharsets.UTF_8);
    setText("Download as a file");
    getElement().setAttribute("aria-label", "Download “" + stored.set().title() + "” as a file");
    String name = stored.setId() + ".yaml";
    setHref(
        DownloadHandler.fromInputStream(
            event ->
                new DownloadResponse(
                    new ByteArrayInputStream(bytes), name, "application/yaml", bytes.length)));
    getElement().setAttribute("download", name);
  }
}
