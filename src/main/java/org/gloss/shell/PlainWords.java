package org.gloss.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/// What Vaadin itself says when something breaks, in plain words: the connection is lost, the
/// session is over, the page does not fit the server any more.
@Component
class PlainWords implements VaadinServiceInitListener {

  private static final long serialVersionUID = 1L;

  /// Shown while the server does not answer, whatever the reason; it goes by itself.
  static final String RECONNECTING =
      "Gloss does not answer. It may be restarting, or the connection is lost. What you have marked"
          + " is kept; this page goes on by itself.";

  private static final int EVERY_MILLISECONDS = 3_000;

  private final transient Troubles troubles;

  PlainWords(Troubles troubles) {
    this.troubles = troubles;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().setSystemMessagesProvider(info -> messages());
    event
        .getSource()
        .addSessionInitListener(
            session -> session.getSession().setErrorHandler(new Mishap(troubles)));
    event.getSource().addUIInitListener(page -> reconnecting(page.getUI()));
  }

  private static void reconnecting(UI page) {
    ReconnectDialogConfiguration dialog = page.getReconnectDialogConfiguration();
    dialog.setDialogText(RECONNECTING);
    dialog.setDialogTextGaveUp(RECONNECTING);
    dialog.setReconnectInterval(EVERY_MILLISECONDS);
  }

  /// A page whose session is over is loaded again without asking: it comes back as it was, or at
  /// the sign-in. What was typed is put back by `frontend/typed`.
  private static SystemMessages messages() {
    CustomizedSystemMessages messages = new CustomizedSystemMessages();
    messages.setSessionExpiredNotificationEnabled(false);
    messages.setSessionExpiredURL(null);
    messages.setSyncErrorCaption("This page has lost its thread");
    messages.setSyncErrorMessage("Press here to load it again. What you have marked is kept.");
    messages.setInternalErrorCaption("Something went wrong");
    messages.setInternalErrorMessage(
        "It is not your fault. Press here to load the page again. What you have marked is kept.");
    messages.setCookiesDisabledCaption("Gloss needs cookies");
    messages.setCookiesDisabledMessage(
        "This page's cookies are gone, or your browser does not allow them. Please allow them for this"
            + " site, then press here to load the page again.");
    return messages;
  }
}
