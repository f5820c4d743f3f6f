package org.gloss.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.gloss.shell.Links;

/// Where teachers sign in.
@Route(Links.SIGN_IN)
@PageTitle("Sign in · Gloss")
@AnonymousAllowed
public class SignInView extends Div implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  private final LoginForm form = new LoginForm();

  /// Built by Vaadin for each visit.
  public SignInView() {
    addClassNames("page", "narrow");
    form.setI18n(words());
    form.setForgotPasswordButtonVisible(false);
    form.setAction(Links.SIGN_IN);
    Anchor join = new Anchor(Links.JOIN, "Join with your class code");
    Paragraph students = new Paragraph("Students need no password. ");
    students.add(join);
    add(form, students);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
  }

  private static LoginI18n words() {
    LoginI18n words = LoginI18n.createDefault();
    words.getForm().setTitle("Teachers sign in");
    words.getForm().setUsername("Name");
    words.getForm().setPassword("Password");
    words.getForm().setSubmit("Sign in");
    words.getErrorMessage().setTitle("That did not work");
    words
        .getErrorMessage()
        .setMessage("Check name and password. After ten tries, wait a minute and try again.");
    return words;
  }
}
