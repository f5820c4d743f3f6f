package org.gloss.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.gloss.account.Account;
import org.gloss.account.Device;
import org.gloss.account.Newcomer;
import org.gloss.account.OwnAccount;
import org.gloss.account.PasswordChange;
import org.gloss.account.PasswordRules;
import org.gloss.account.Role;
import org.gloss.account.SignInSession;
import org.gloss.account.SignedIn;
import org.gloss.shell.Links;

/// Name, password and devices of somebody who teaches.
@Route(Links.ACCOUNT)
@PageTitle("Your account · Gloss")
@RolesAllowed(Role.TEACHER_ROLE)
public class AccountView extends Div implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  private final transient OwnAccount own;
  private final transient SignInSession sessions;
  private final transient SignedIn signedIn;
  private final transient AuthenticationContext authentication;
  private final Paragraph signsInAs = new Paragraph();
  private final TextField name = new TextField("Your name");
  private final PasswordField current = new PasswordField("Present password");
  private final PasswordField next = new PasswordField("New password");
  private final Div said = new Div();
  private final Div devices = new Div();

  /// Built by Vaadin for each visit.
  public AccountView(
      OwnAccount own,
      SignInSession sessions,
      SignedIn signedIn,
      AuthenticationContext authentication) {
    this.own = own;
    this.sessions = sessions;
    this.signedIn = signedIn;
    this.authentication = authentication;
    addClassNames("page", "narrow");
    said.setId("said");
    said.addClassName("said");
    said.getElement().setAttribute("role", "status");
    add(
        new H1("Your account"),
        signsInAs,
        said,
        nameSection(),
        passwordSection(),
        new Section(new H2("Devices that stay signed in"), devices),
        everywhere());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Account account = signedIn.account();
    name.setValue(account.name());
    signsInAs.setText(
        "You are %s and sign in as %s."
            .formatted(
                account.role() == Role.ADMINISTRATOR ? "an administrator" : "a teacher",
                own.signInName()));
    showDevices();
  }

  private Section nameSection() {
    name.setId("name");
    name.setHelperText("As other teachers see it.");
    name.setAutocomplete(Autocomplete.NAME);
    name.setMaxLength(Newcomer.LONGEST_NAME);
    return form("Name", "Change the name", "change-name", this::rename, name);
  }

  private Section passwordSection() {
    current.setId("current-password");
    current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
    current.setMaxLength(1000);
    next.setId("new-password");
    next.setHelperText(
        "At least %d characters. Every other browser and device is then signed out."
            .formatted(PasswordRules.SHORTEST));
    next.setAutocomplete(Autocomplete.NEW_PASSWORD);
    next.setMaxLength(1000);
    return form(
        "Password", "Change the password", "change-password", this::changePassword, current, next);
  }

  private static Section form(
      String title, String words, String id, Runnable work, Component... fields) {
    Button button = new Button(words, click -> work.run());
    button.setId(id);
    Section section = new Section(new H2(title), new Div(fields), button);
    button.addClickShortcut(Key.ENTER).listenOn(section);
    return section;
  }

  private Section everywhere() {
    Button button = new Button("Sign out everywhere", click -> signOutEverywhere());
    button.setId("sign-out-everywhere");
    return new Section(
        new H2("Sign out everywhere"),
        new Paragraph("Every browser and device is signed out, this one included."),
        button);
  }

  private void rename() {
    if (own.rename(name.getValue())) {
      said.setText("Your name is changed.");
    } else {
      Faults.at(name, "Enter a name of 1 to " + Newcomer.LONGEST_NAME + " characters.");
    }
  }

  private void changePassword() {
    said.setText("");
    switch (own.changePassword(
        current.getValue(), next.getValue(), SignInSession.device(Requests.request()))) {
      case PasswordChange.Changed(Account account) -> {
        sessions.goOn(account, Requests.request(), Requests.response());
        current.clear();
        next.clear();
        said.setText("The password is changed. Every other browser and device is signed out.");
        showDevices();
      }
      case PasswordChange.WrongPassword() ->
          Faults.at(current, "This is not your present password.");
      case PasswordChange.TooManyTries() ->
          Faults.at(current, "Too many tries have failed. Wait a minute and try again.");
      case PasswordChange.Unusable(String words) -> Faults.at(next, words);
    }
  }

  private void signOutEverywhere() {
    own.signOutEverywhere();
    authentication.logout();
  }

  private void showDevices() {
    devices.removeAll();
    List<Device> known = own.devices(SignInSession.device(Requests.request()));
    if (known.isEmpty()) {
      devices.add(
          new Paragraph(
              "None. Tick “Keep me signed in on this device” when you sign in on a device of your"
                  + " own."));
      return;
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("people");
    known.forEach(device -> list.add(row(device)));
    devices.add(list);
  }

  private ListItem row(Device device) {
    Span title = new Span(device.name().isEmpty() ? "Unknown browser" : device.name());
    title.addClassName("title");
    Span about =
        new Span((device.current() ? "This one · " : "") + "used " + Moments.of(device.lastUsed()));
    about.addClassName("about");
    Button forget =
        new Button(
            "Forget",
            click -> {
              own.forget(device.id());
              showDevices();
            });
    forget.setAriaLabel("Forget " + title.getText());
    return new ListItem(new Div(title, about), forget);
  }
}
