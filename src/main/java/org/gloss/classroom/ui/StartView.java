package org.gloss.classroom.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.gloss.account.Administrators;
import org.gloss.account.SignedIn;
import org.gloss.shell.Links;

/// The start: students join, teachers sign in; who is signed in goes on to their own page. An
/// installation without an administrator is set up first.
@Route(Links.START)
@PageTitle("Gloss")
@AnonymousAllowed
public class StartView extends Div implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  private final transient SignedIn signedIn;
  private final transient Administrators administrators;

  /// Built by Vaadin for each visit.
  public StartView(SignedIn signedIn, Administrators administrators) {
    this.signedIn = signedIn;
    this.administrators = administrators;
    addClassNames("page", "narrow", "start");
    Anchor join = new Anchor(Links.JOIN, "Join your class");
    join.addClassNames("action", "primary");
    Anchor teacher = new Anchor(Links.SIGN_IN, "Teachers: sign in");
    teacher.addClassName("action");
    add(
        new H1("Read closely. Mark what the words do."),
        new Paragraph(
            "Read a passage, mark its loaded terms, unsupported claims and rhetorical techniques, and see"
                + " how your marks compare with a teacher's, with reasons."),
        new Div(join, teacher));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (!administrators.exist()) {
      event.forwardTo(Links.SETUP);
      return;
    }
    signedIn
        .find()
        .ifPresent(
            account ->
                event.forwardTo(
                    switch (account.role()) {
                      case STUDENT -> Links.EXERCISES;
                      case TEACHER, ADMINISTRATOR -> Links.CLASSES;
                    }));
  }
}
