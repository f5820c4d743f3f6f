package org.gloss.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.gloss.account.Account;
import org.gloss.account.Admission;
import org.gloss.account.Admission.Entry;
import org.gloss.account.Invitation;
import org.gloss.account.Invitations;
import org.gloss.account.Newcomer;
import org.gloss.account.PasswordRules;
import org.gloss.account.SignInSession;
import org.gloss.shell.Links;

/// Where somebody accepts an invitation to teach.
@Route(Links.INVITATION + "/:token")
@PageTitle("Your invitation · Gloss")
@AnonymousAllowed
public class InvitationView extends Div implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  private final transient Invitations invitations;
  private final transient SignInSession sessions;
  private final TextField name = new TextField("Your name");
  private final TextField signIn = new TextField("Sign-in name");
  private final PasswordField password = new PasswordField("Password");
  private String token = "";

  /// Built by Vaadin for each visit.
  public InvitationView(Invitations invitations, SignInSession sessions) {
    this.invitations = invitations;
    this.sessions = sessions;
    addClassNames("page", "narrow");
    name.setId("name");
    name.setHelperText("As other teachers see it.");
    name.setAutocomplete(Autocomplete.NAME);
    name.setMaxLength(Newcomer.LONGEST_NAME);
    signIn.setId("sign-in-name");
    signIn.setHelperText("Short and easy to type, or your e-mail address; nobody writes to it.");
    signIn.setAutocomplete(Autocomplete.USERNAME);
    signIn.getElement().setAttribute("autocapitalize", "none");
    signIn.setMaxLength(Newcomer.LONGEST_NAME);
    password.setId("password");
    password.setHelperText("At least " + PasswordRules.SHORTEST + " characters.");
    password.setAutocomplete(Autocomplete.NEW_PASSWORD);
    password.setMaxLength(1000);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    token = event.getRouteParameters().get("token").orElse("");
    removeAll();
    invitations.find(token).ifPresentOrElse(this::show, this::showClosed);
  }

  private void show(Invitation invitation) {
    Button accept = new Button("Accept", click -> show(invitations.accept(token, entered())));
    accept.setId("accept");
    accept.addThemeVariants(ButtonVariant.PRIMARY);
    accept.addClickShortcut(Key.ENTER);
    add(
        new H1("You are invited to teach with Gloss"),
        new Paragraph(
            switch (invitation.role()) {
              case ADMINISTRATOR -> "You will be an administrator: you teach, and invite others.";
              case TEACHER -> "You will write exercises and run classes of your own.";
              case STUDENT -> "";
            }),
        new Div(name, signIn, password),
        accept);
    name.focus();
  }

  private void show(Admission admission) {
    switch (admission) {
      case Admission.Admitted(Account account) -> {
        sessions.signInOnce(account, Requests.request(), Requests.response());
        getUI().ifPresent(ui -> ui.getPage().setLocation("."));
      }
      case Admission.Unusable(Entry entry, String words) -> show(entry, words);
      case Admission.Closed() -> {
        removeAll();
        showClosed();
      }
    }
  }

  private void show(Entry entry, String words) {
    switch (entry) {
      case NAME -> Faults.at(name, words);
      case SIGN_IN -> Faults.at(signIn, words);
      case PASSWORD, SCHOOL, LANGUAGE -> Faults.at(password, words);
    }
  }

  private void showClosed() {
    Anchor signInInstead = new Anchor(Links.SIGN_IN, "Sign in");
    signInInstead.addClassNames("action", "primary");
    add(
        new H1("This invitation is over"),
        new Paragraph(
            "An invitation works once and for seven days. If you have accepted it already, sign in."
                + " If not, ask for a new one."),
        signInInstead);
  }

  private Newcomer entered() {
    return new Newcomer(name.getValue(), signIn.getValue(), password.getValue());
  }
}
