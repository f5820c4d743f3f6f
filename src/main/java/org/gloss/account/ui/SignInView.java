package org.gloss.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
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
import java.util.Set;
import org.gloss.account.Account;
import org.gloss.account.Administrators;
import org.gloss.account.PasswordSignIn;
import org.gloss.account.SignInOutcome;
import org.gloss.account.SignInSession;
import org.gloss.shell.Links;

/// Where those who teach sign in.
@Route(Links.SIGN_IN)
@PageTitle("Sign in · Gloss")
@AnonymousAllowed
public class SignInView extends Div implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  private final transient Administrators administrators;
  private final transient PasswordSignIn passwords;
  private final transient SignInSession sessions;
  private final TextField name = new TextField("Sign-in name");
  private final PasswordField password = new PasswordField("Password");
  private final Checkbox remember = new Checkbox("Keep me signed in on this device");
  private final Div fault = Faults.box();

  /// Built by Vaadin for each visit.
  public SignInView(
      Administrators administrators, PasswordSignIn passwords, SignInSession sessions) {
    this.administrators = administrators;
    this.passwords = passwords;
    this.sessions = sessions;
    addClassNames("page", "narrow");
    Button signIn = new Button("Sign in", click -> signIn());
    signIn.setId("sign-in");
    signIn.addThemeVariants(ButtonVariant.PRIMARY);
    signIn.addClickShortcut(Key.ENTER);
    Paragraph students = new Paragraph("Students need no password. ");
    students.add(new Anchor(Links.JOIN, "Join with your class code"));
    add(new H1("Teachers sign in"), fields(), fault, signIn, students);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (!administrators.exist()) {
      event.forwardTo(Links.SETUP);
      return;
    }
    Set<String> asked = event.getLocation().getQueryParameters().getParameters().keySet();
    if (asked.contains("error")) {
      show(new SignInOutcome.Wrong());
    }
    if (asked.contains("again")) {
      fault.setText("This page had been open for too long. Please sign in once more.");
    }
    name.focus();
  }

  private Div fields() {
    name.setId("username");
    name.getElement().setAttribute("name", "username");
    name.setAutocomplete(Autocomplete.USERNAME);
    name.getElement().setAttribute("autocapitalize", "none");
    name.setMaxLength(200);
    password.setId("password");
    password.getElement().setAttribute("name", "password");
    password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
    password.setMaxLength(1000);
    remember.setId("remember");
    return new Div(name, password, remember);
  }

  private void signIn() {
    show(
        passwords.tryOnce(
            name.getValue(), password.getValue(), SignInSession.device(Requests.request())));
  }

  private void show(SignInOutcome outcome) {
    switch (outcome) {
      case SignInOutcome.Right(Account account) -> enter(account);
      case SignInOutcome.Wrong() ->
          fault.setText(
              "Name and password do not belong together. Check both; capitals count in the"
                  + " password.");
      case SignInOutcome.TooManyTries() ->
          fault.setText("Too many tries have failed at this name. Wait a minute and try again.");
    }
  }

  private void enter(Account account) {
    if (remember.getValue()) {
      sessions.signIn(account, Requests.request(), Requests.response());
    } else {
      sessions.signInOnce(account, Requests.request(), Requests.response());
    }
    getUI().ifPresent(ui -> ui.getPage().setLocation("."));
  }
}
