package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.gloss.store.AccountStaff;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/// The setup page of an empty installation.
@OnH2
class SetupViewTest {

  @Test
  void startAndSignInLeadToItWhileThereIsNoAdministrator(School school) {
    AccountStaff.withoutAdministrators(
        school,
        () -> {
          for (String address : List.of("", "sign-in", "setup", "classes")) {
            try (Visit visit = Visit.ofNobody(school).go(address)) {
              assertThat(visit.view()).isEqualTo("SetupView");
            }
          }
        });
    try (Visit visit = Visit.ofNobody(school).go("setup")) {
      assertThat(visit.view()).isEqualTo("StartView");
    }
  }

  @Test
  void fromAnotherMachineAWrongCodeIsToldAndNothingEnteredIsLost(School school) {
    AccountStaff.withoutAdministrators(
        school,
        () -> {
          try (Visit visit = Visit.ofNobody(school).go("setup")) {
            fill(visit, "four words of no kin");
            visit.pressToSignIn("set-up", from("192.168.1.7"));

            TextField code = visit.find(TextField.class, "code");
            assertThat(code.isInvalid()).isTrue();
            assertThat(code.getErrorMessage()).contains("This is not the code.");
            assertThat(visit.find(TextField.class, "school").getValue()).isEqualTo("Lakeside");
            assertThat(visit.find(PasswordField.class, "password").getValue())
                .isEqualTo("four words of no kin");
          }
        });
  }

  @Test
  void aWeakPasswordIsToldAtItsField(School school) {
    AccountStaff.withoutAdministrators(
        school,
        () -> {
          try (Visit visit = Visit.ofNobody(school).go("setup")) {
            fill(visit, "password1234567");
            visit.pressToSignIn("set-up", from("127.0.0.1"));

            PasswordField password = visit.find(PasswordField.class, "password");
            assertThat(password.isInvalid()).isTrue();
            assertThat(password.getErrorMessage()).contains("guessed first");
          }
        });
  }

  @Test
  void onTheMachineItselfItNeedsNoCodeAndLeadsIn(School school) {
    AccountStaff.withoutAdministrators(
        school,
        () -> {
          try (Visit visit = Visit.ofNobody(school).go("setup")) {
            ComboBox<?> language = visit.find(ComboBox.class, "language");
            assertThat(language.getValue()).isEqualTo("en");
            fill(visit, "four words of no kin");
            visit.pressToSignIn("set-up", from("127.0.0.1"));

            assertThat(visit.calls()).contains("[., _self]");
          }
          try (Visit later = Visit.ofNobody(school).go("setup")) {
            assertThat(later.view()).isEqualTo("StartView");
          }
        });
  }

  private static void fill(Visit visit, String password) {
    visit.find(TextField.class, "school").setValue("Lakeside");
    visit.find(TextField.class, "name").setValue("Ms Reed");
    visit.find(TextField.class, "sign-in-name").setValue("reed-" + UUID.randomUUID());
    visit.find(PasswordField.class, "password").setValue(password);
  }

  private static MockHttpServletRequest from(String address) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    return request;
  }
}
