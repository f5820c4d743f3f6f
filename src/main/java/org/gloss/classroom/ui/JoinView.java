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
import org.gloss.account.SignInSession;
import org.gloss.classroom.JoinOutcome;
import org.gloss.classroom.Joining;
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
  private final TextField code = new TextField("Class code");
  private final TextField name = new TextField("Your name in this class");
  private final TextField reEntryCode = new TextField("Re-entry code");
  private final Details back = new Details("I have been here before");
  private final Div fault = new Div();

  /// Built by Vaadin for each visit.
  public JoinView(Joining joining, SignInSession sessions) {
    this.joining = joining;
    this.sessions = sessions;
    addClassNames("page", "narrow");
    fault.addClassName("fault");
    fault.getElement().setAttribute("role", "alert");
    add(
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
    (codes.isEmpty() ? code : name).focus();
  }

  private Div fields() {
    code.setId("code");
    code.setPlaceholder("ABC-DEF");
    code.setHelperText("Your teacher shows it.");
    code.getElement().setAttribute("autocapitalize", "characters");
    code.setAutocomplete(Autocomplete.OFF);
    code.setMaxLength(40);
    name.setId("name");
    name.setHelperText("A name or nickname that your teacher will recognise.");
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
    HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
    sessions.signIn(
        joined.account(), request, VaadinServletResponse.getCurrent().getHttpServletResponse());
    if (joined.reEntryCode().isEmpty()) {
      getUI().ifPresent(ui -> ui.getPage().setLocation(Links.EXERCISES));
    } else {
      welcome(joined);
    }
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
