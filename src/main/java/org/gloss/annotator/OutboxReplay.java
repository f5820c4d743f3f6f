package org.gloss.annotator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.UUID;

/// Sends what a device still holds of a student's marks, from pages that show no passage. It is
/// invisible unless something remains.
@Tag("outbox-replay")
@JsModule("context://replay/outbox-replay.js")
public class OutboxReplay extends Component {

  private static final long serialVersionUID = 1L;

  /// @param account whose marks are sent
  public OutboxReplay(UUID account) {
    getElement().setAttribute("account", account.toString());
  }
}
