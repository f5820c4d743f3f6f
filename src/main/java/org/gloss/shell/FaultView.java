package org.gloss.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Anything else.
@ParentLayout(Frame.class)
@PageTitle("Something went wrong · Gloss")
@AnonymousAllowed
public class FaultView extends Div implements HasErrorParameter<Exception> {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(FaultView.class);

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    LOG.error(
        "a page could not be shown: {}",
        event.getLocation().getFirstSegment(), // what follows may be an invitation's token
        parameter.getException());
    removeAll();
    add(
        new Apology(
            "Something went wrong",
            "It is not your fault, and nothing that you have marked is lost. Please try again in a moment."));
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }
}
