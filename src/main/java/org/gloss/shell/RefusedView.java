package org.gloss.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/// Something that is not theirs who ask for it.
@ParentLayout(Frame.class)
@PageTitle("This is not open to you · Gloss")
@AnonymousAllowed
public class RefusedView extends Div implements HasErrorParameter<AccessDeniedException> {

  private static final long serialVersionUID = 1L;

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
    removeAll();
    add(
        new Apology(
            "This is not open to you",
            "It may belong to somebody else, have been taken away, or not be returned yet. If you think that it is yours, sign in with the name that you used for it."));
    return HttpServletResponse.SC_FORBIDDEN;
  }
}
