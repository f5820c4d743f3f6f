package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.gloss.account.Account;
import org.gloss.account.Role;
import org.gloss.account.SignInSession;
import org.gloss.store.AccountStaff;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

/// A teacher's own account.
@OnH2
class AccountViewTest {

  private static final String OLD = "an old long password";

  @Test
  void itSaysWhoOneIsAndChangesTheName(School school) {
    Account teacher = AccountStaff.withPassword(school, Role.TEACHER, OLD);
    try (Visit visit = Visit.of(school, teacher).go("account")) {
      assertThat(visit.words())
          .contains("You are a teacher and sign in as " + AccountStaff.signInName(school, teacher));
      TextField name = visit.find(TextField.class, "name");
      name.setValue("");
      visit.press("change-name");
      assertThat(name.getErrorMessage()).contains("Enter a name");

      name.setValue("Ms Hale");
      visit.press("change-name");
      assertThat(visit.words()).contains("Your name is changed.");
      assertThat(AccountStaff.fresh(school, teacher).name()).isEqualTo("Ms Hale");
    }
  }

  @Test
  void thePasswordIsChangedWithThePresentOneOnly(School school) {
    Account teacher = AccountStaff.withPassword(school, Role.TEACHER, OLD);
    try (Visit visit = Visit.of(school, teacher).go("account")) {
      PasswordField present = visit.find(PasswordField.class, "current-password");
      PasswordField next = visit.find(PasswordField.class, "new-password");
      present.setValue("wrong");
      next.setValue("a new long password");
      visit.pressToSignIn("change-password");
      assertThat(present.getErrorMessage()).isEqualTo("This is not your present password.");
      assertThat(next.getValue()).isEqualTo("a new long password");

      present.setValue(OLD);
      visit.pressToSignIn("change-password");
      assertThat(visit.words()).contains("The password is changed.");
      assertThat(present.getValue() + next.getValue()).isEmpty();
    }
  }

  @Test
  void aDeviceIsForgottenByItsButton(School school) {
    Account teacher = AccountStaff.withPassword(school, Role.TEACHER, OLD);
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.addHeader("User-Agent", "Firefox/140.0 Windows");
    school
        .context()
        .getBean(SignInSession.class)
        .signIn(teacher, request, new MockHttpServletResponse());
    SecurityContextHolder.clearContext();
    try (Visit visit = Visit.of(school, teacher).go("account")) {
      assertThat(visit.words()).contains("Firefox on Windows");
      visit.pressButton("Forget");
      assertThat(visit.words()).doesNotContain("Firefox on Windows").contains("None. Tick");
    }
  }
}
