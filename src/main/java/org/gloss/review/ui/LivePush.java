package org.gloss.review.ui;

import com.vaadin.flow.component.PushConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;

/// The open connection of a page that shows what happens without being asked. Only such pages have
/// one, and only while they are shown. Requests of the page stay requests of their own, which pass
/// by the guards of every request.
final class LivePush {

  private LivePush() {}

  static void open(UI ui) {
    PushConfiguration push = ui.getPushConfiguration();
    push.setTransport(Transport.WEBSOCKET_XHR);
    push.setFallbackTransport(Transport.LONG_POLLING);
    push.setPushMode(PushMode.AUTOMATIC);
  }

  static void close(UI ui) {
    ui.getPushConfiguration().setPushMode(PushMode.DISABLED);
  }
}
