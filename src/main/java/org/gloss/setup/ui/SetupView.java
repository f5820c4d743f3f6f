package org.gloss.setup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
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
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.gloss.account.Account;
import org.gloss.account.Admission.Entry;
import org.gloss.account.Newcomer;
import org.gloss.account.PasswordRules;
import org.gloss.account.SchoolProfile;
import org.gloss.account.SignInSession;
import org.gloss.setup.Setup;
import org.gloss.setup.SetupDoor;
import org.gloss.setup.SetupOutcome;
import org.gloss.shell.Links;

/// Where an installation without an administrator gets its first one.
@Route(Links.SETUP)
@PageTitle("Set Gloss up · Gloss")
@AnonymousAllowed
public class SetupView extends Div implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  private final transient Setup setup;
  private final transient SignInSession sessions;
  private final TextField code = new TextField("Setup code");
  private final TextField school = new TextField("Name of the school");
  private final ComboBox<String> language = new ComboBox<>("Language of new exercises");
  private final TextField name = new TextField("Your name");
  private final TextField signIn = new TextField("Sign-in name");
  private final PasswordField password = new PasswordField("Password");

  /// Built by Vaadin for each visit.
  public SetupView(Setup setup, SignInSession sessions) {
    this.setup = setup;
    this.sessions = sessions;
    addClassNames("page", "narrow");
    Button begin = new Button("Set Gloss up", click -> show(setUp()));
    begin.setId("set-up");
    begin.addThemeVariants(ButtonVariant.PRIMARY);
    begin.addClickShortcut(Key.ENTER);
    add(
        new H1("Set Gloss up"),
        new Paragraph(
            "Nobody has done this here yet. You will be the administrator: you teach, and you invite"
                + " other teachers."),
        new Div(code, school, language, name, signIn, password),
        begin);
    describeSchool();
    describePerson();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (!setup.needed()) {
      event.forwardTo(Links.START);
      return;
    }
    switch (door()) {
      case SetupDoor.SameMachine() -> {
        code.setVisible(false);
        school.focus();
      }
      case SetupDoor.Elsewhere elsewhere -> code.focus();
    }
  }

  private void describeSchool() {
    code.setId("code");
    code.setHelperText(
        "It is printed where Gloss was started, and stands in setup-code.txt beside the data.");
    code.setAutocomplete(Autocomplete.OFF);
    code.getElement().setAttribute("autocapitalize", "none");
    code.setMaxLength(80);
    school.setId("school");
    school.setAutocomplete(Autocomplete.ORGANIZATION);
    school.setMaxLength(SchoolProfile.LONGEST_NAME);
    language.setId("language");
    language.setItems(Languages.tags());
    language.setItemLabelGenerator(Languages::words);
    language.setAllowCustomValue(true);
    language.addCustomValueSetListener(event -> language.setValue(event.getDetail()));
    language.setHelperText("Choose one, or enter a language tag such as pt-BR.");
    language.setValue("en");
  }

  private void describePerson() {
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

  private SetupOutcome setUp() {
    return setup.setUp(
        new Newcomer(name.getValue(), signIn.getValue(), password.getValue()),
        new SchoolProfile(school.getValue(), Objects.requireNonNullElse(language.getValue(), "")),
        door());
  }

  private void show(SetupOutcome outcome) {
    switch (outcome) {
      case SetupOutcome.Done(Account administrator) -> enter(administrator);
      case SetupOutcome.WrongCode() ->
          fault(code, "This is not the code. It is printed anew at each start.");
      case SetupOutcome.TooManyTries() ->
          fault(code, "Too many tries have failed. Wait ten seconds and try again.");
      case SetupOutcome.Unusable(Entry entry, String words) -> fault(entry, words);
      case SetupOutcome.AlreadySetUp() -> getUI().ifPresent(ui -> ui.navigate(Links.SIGN_IN));
    }
  }

  private void fault(Entry entry, String words) {
    switch (entry) {
      case SCHOOL -> fault(school, words);
      case LANGUAGE -> fault(language, words);
      case NAME -> fault(name, words);
      case SIGN_IN -> fault(signIn, words);
      case PASSWORD -> fault(password, words);
    }
  }

  private <T extends Component & HasValidation & Focusable<?>> void fault(T field, String words) {
    field.setErrorMessage(words);
    field.setInvalid(true);
    field.setVisible(true);
    field.focus();
  }

  private void enter(Account administrator) {
    sessions.signInOnce(
        administrator, request(), VaadinServletResponse.getCurrent().getHttpServletResponse());
    getUI().ifPresent(ui -> ui.getPage().setLocation("."));
  }

  private SetupDoor door() {
    return setup.door(request(), code.getValue());
  }

  private static HttpServletRequest request() {
    return VaadinServletRequest.getCurrent().getHttpServletRequest();
  }
}
