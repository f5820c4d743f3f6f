package org.gloss.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.gloss.shell.Troubles.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Anything else.
@ParentLayout(Frame.class)
@PageTitle("Something went wrong · Gloss")
@AnonymousAllowed
public class FaultView extends Div implements HasErrorParameter<Exception> {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(FaultView.class);

  private static final Trouble FAULT =
      new Trouble(
          "Something went wrong",
          "It is not your fault, and nothing that you have marked is lost. Please try again in a moment.");

  private final transient Troubles troubles;

  /// Built by Vaadin when a page fails.
  public FaultView(Troubles troubles) {
    this.troubles = troubles;
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    Trouble trouble = troubles.behind(parameter.getException()).orElse(FAULT);
    if (trouble.equals(FAULT)) {
      LOG.error(
          "a page could not be shown: {}",
          event.getLocation().getFirstSegment(), // what follows may be an invitation's token
          parameter.getException());
    }
    removeAll();
    add(
        new Apology(trouble.title(), trouble.words())
            .tryAgain(event.getLocation().getPathWithQueryParameters()));
    return trouble.equals(FAULT)
        ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR
        : HttpServletResponse.SC_SERVICE_UNAVAILABLE;
  }
}
