package org.gloss.classroom.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.gloss.account.Account;
import org.gloss.account.Role;
import org.gloss.account.SignInSession;
import org.gloss.account.SignedIn;
import org.gloss.classroom.JoinOutcome;
import org.gloss.classroom.Joining;
import org.gloss.classroom.Standing;
import org.gloss.classroom.Visitor;
import org.gloss.shell.Links;

/// Where students join a class, or come back to it on another device.
@Route(Links.JOIN)
@PageTitle("Join your class · Gloss")
@AnonymousAllowed
public class JoinView extends Div implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  private final transient Joining joining;
  private final transient SignInSession sessions;
  private final transient SignedIn signedIn;
  private final TextField code = new TextField("Class code");
  private final TextField name = new TextField("Your name in this class");
  private final TextField reEntryCode = new TextField("Re-entry code");
  private final Details back = new Details("I have been here before");
  private final Div fault = new Div();
  private final Div form = new Div();

  /// Built by Vaadin for each visit.
  public JoinView(Joining joining, SignInSession sessions, SignedIn signedIn) {
    this.joining = joining;
    this.sessions = sessions;
    this.signedIn = signedIn;
    addClassNames("page", "narrow");
    fault.addClassName("fault");
    fault.getElement().setAttribute("role", "alert");
    form.add(
        new H1("Join your class"),
        new Paragraph("You need no e-mail and no password."),
        fields(),
        fault,
        joinButton(),
        back());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    List<String> codes =
        event.getLocation().getQueryParameters().getParameters().getOrDefault("code", List.of());
    codes.stream().findFirst().ifPresent(code::setValue);
    removeAll();
    Optional<Account> student = signedIn.find().filter(account -> account.role() == Role.STUDENT);
    if (student.isEmpty()) {
      showForm();
    } else {
      show(joining.standing(), student.get());
    }
  }

  private void show(Standing standing, Account student) {
    switch (standing) {
      case Standing.Waiting() -> showWaiting(student.name(), "");
      case Standing.In(String className) -> {
        add(StandingNotice.in(student.name(), className));
        showForm();
      }
      case Standing.Merged(String alias) ->
          add(StandingNotice.merged(alias, () -> joining.goOn().ifPresent(this::enter)));
      case Standing.Removed() -> {
        add(StandingNotice.removed());
        showForm();
      }
      case Standing.PutAway(String className) -> {
        add(StandingNotice.putAway(className));
        showForm();
      }
      case Standing.Nowhere() -> showForm();
    }
  }

  private void showForm() {
    add(form);
    (code.isEmpty() ? code : name).focus();
  }

  private void showWaiting(String studentName, String reEntry) {
    removeAll();
    add(
        new WaitingCard(
            joining,
            studentName,
            reEntry,
            () -> {
              removeAll();
              showForm();
            }));
  }

  private Div fields() {
    code.setId("code");
    code.setPlaceholder("ABC-DEF");
    code.setHelperText("Your teacher shows it.");
    code.getElement().setAttribute("autocapitalize", "characters");
    code.setAutocomplete(Autocomplete.OFF);
    code.setMaxLength(40);
    name.setId("name");
    name.setHelperText("The name on your teacher's list, or one that your teacher will recognise.");
    name.setAutocomplete(Autocomplete.OFF);
    name.setMaxLength(200);
    return new Div(code, name);
  }

  private Button joinButton() {
    Button join = new Button("Join", click -> join());
    join.setId("join");
    join.addThemeVariants(ButtonVariant.PRIMARY);
    join.addClickShortcut(Key.ENTER);
    return join;
  }

  private Details back() {
    reEntryCode.setId("re-entry");
    reEntryCode.setHelperText(
        "You got it when you joined. Fill in class code and name above, too.");
    reEntryCode.setMaxLength(40);
    Button comeBack = new Button("Come back", click -> comeBack());
    comeBack.setId("come-back");
    back.add(reEntryCode, comeBack);
    return back;
  }

  private void join() {
    if (back.isOpened() && !reEntryCode.isEmpty()) {
      comeBack();
    } else {
      show(joining.join(code.getValue(), name.getValue(), visitor()));
    }
  }

  private void comeBack() {
    show(joining.comeBack(code.getValue(), name.getValue(), reEntryCode.getValue(), visitor()));
  }

  private void show(JoinOutcome outcome) {
    switch (outcome) {
      case JoinOutcome.Joined joined -> enter(joined);
      case JoinOutcome.Waiting(Account account, String reEntry) -> {
        signIn(account);
        showWaiting(account.name(), reEntry);
      }
      case JoinOutcome.CodeEnded() -> fault("This code has ended. Ask your teacher for a new one.");
      case JoinOutcome.UnknownCode() ->
          fault("No class has this code. Check it with your teacher.");
      case JoinOutcome.UnusableName(String reason) -> fault(reason);
      case JoinOutcome.NameTaken(String taken) -> {
        back.setOpened(true);
        fault(
            "Somebody in this class is called “"
                + taken
                + "”, or nearly so. If that is you, enter your re-entry code below. If not, add a"
                + " letter or your surname's initial.");
      }
      case JoinOutcome.NotRecognised() ->
          fault("Name and re-entry code do not belong together. Your teacher can help you.");
      case JoinOutcome.TooManyTries() ->
          fault("That were too many tries. Wait half a minute, check the code, and try again.");
    }
  }

  private void fault(String words) {
    fault.setText(words);
  }

  private void enter(JoinOutcome.Joined joined) {
    signIn(joined.account());
    if (joined.reEntryCode().isEmpty()) {
      getUI().ifPresent(ui -> ui.getPage().setLocation(Links.EXERCISES));
    } else {
      welcome(joined);
    }
  }

  private void signIn(Account account) {
    HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
    sessions.signIn(account, request, VaadinServletResponse.getCurrent().getHttpServletResponse());
  }

  private void welcome(JoinOutcome.Joined joined) {
    removeAll();
    Div shown = new Div(joined.reEntryCode());
    shown.setId("re-entry-code");
    shown.addClassName("code");
    Anchor go = new Anchor(Links.EXERCISES, "Go to the exercises");
    go.setRouterIgnore(true);
    go.setId("go");
    go.addClassNames("action", "primary");
    add(
        new H1("You are in, " + joined.account().name()),
        new Paragraph("This device remembers you. To work on another one, you need this code:"),
        shown,
        new Paragraph("Write it down or take a photo. You can make a new one later."),
        go);
    go.getElement().executeJs("this.focus()");
  }

  private static Visitor visitor() {
    HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
    return new Visitor(request.getSession(true).getId(), request.getRemoteAddr());
  }
}
