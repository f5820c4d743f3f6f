package org.gloss.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import java.util.Optional;
import java.util.stream.Stream;
import org.gloss.shell.Troubles.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/// What happens when something that a person does on a page fails: it is said in a window over the
/// page. The page stays, and so does everything that has been entered.
final class Mishap extends DefaultErrorHandler {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(Mishap.class);

  private final transient Troubles troubles;

  Mishap(Troubles troubles) {
    this.troubles = troubles;
  }

  @Override
  public void error(ErrorEvent event) {
    Throwable thrown = findRelevantThrowable(event.getThrowable());
    if (isGarbled(thrown)) {
      LOG.warn("a request came that no page sends"); // what it said may be a secret
      return;
    }
    UI page = UI.getCurrent();
    if (page == null || !shouldHandle(thrown)) {
      super.error(event);
      return;
    }
    window(words(thrown)).open();
  }

  /// Whether it comes from reading what was sent.
  private static boolean isGarbled(Throwable thrown) {
    return Stream.of(thrown.getStackTrace())
        .anyMatch(frame -> frame.getClassName().endsWith(".ServerRpcHandler$RpcRequest"));
  }

  Trouble words(Throwable thrown) {
    Optional<Trouble> trouble = troubles.behind(thrown);
    if (trouble.isPresent()) {
      return trouble.get();
    }
    if (thrown instanceof AccessDeniedException || thrown instanceof NotFoundException) {
      return Words.NOT_ANY_MORE;
    }
    LOG.error("something that was done on a page failed", thrown);
    return Words.FAULT;
  }

  private static Dialog window(Trouble trouble) {
    Dialog window = new Dialog();
    window.setId("mishap");
    window.setHeaderTitle(trouble.title());
    window.setWidth("min(32rem, 94vw)");
    window.add(new Paragraph(trouble.words()));
    Button close = new Button("Back to the page", click -> window.close());
    close.setId("mishap-close");
    close.addThemeVariants(ButtonVariant.PRIMARY);
    close.setAutofocus(true);
    window.getFooter().add(close);
    return window;
  }

  /// What people read.
  private static final class Words {

    static final Trouble NOT_ANY_MORE =
        new Trouble(
            "This is not there any more",
            "It may have been taken away or given to somebody else since this page was opened, so"
                + " nothing was done. Load the page again to see what is there now.");

    static final Trouble FAULT =
        new Trouble(
            "That did not work",
            "It is not your fault, and what you have entered is still on the page. Please try again;"
                + " if it fails again, tell whoever looks after Gloss what you were doing.");
  }
}
