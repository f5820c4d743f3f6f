package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.gloss.account.Account;
import org.gloss.account.Role;
import org.gloss.store.AccountStaff;
import org.gloss.store.Lesson;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/// Where teachers sign in, and where everybody starts.
@OnH2
class SignInViewTest {

  private static final String PASSWORD = "a long enough password";

  @Test
  void nameAndPasswordLeadIn(School school) {
    Account teacher = AccountStaff.withPassword(school, Role.TEACHER, PASSWORD);
    try (Visit visit = Visit.ofNobody(school).go("sign-in")) {
      fill(visit, AccountStaff.signInName(school, teacher), PASSWORD);

      MockHttpServletResponse response = visit.pressToSignIn("sign-in");

      assertThat(response.getCookie("gloss-device")).isNull();
      assertThat(visit.words()).doesNotContain("do not belong together");
      assertThat(visit.calls()).contains("[., _self]");
    }
  }

  @Test
  void aDeviceIsRememberedOnlyIfThatIsAskedFor(School school) {
    Account teacher = AccountStaff.withPassword(school, Role.TEACHER, PASSWORD);
    try (Visit visit = Visit.ofNobody(school).go("sign-in")) {
      fill(visit, AccountStaff.signInName(school, teacher), PASSWORD);
      visit.find(Checkbox.class, "remember").setValue(true);

      assertThat(visit.pressToSignIn("sign-in").getCookie("gloss-device")).isNotNull();
    }
  }

  @Test
  void aWrongPasswordIsToldInWordsAndTheNameStays(School school) {
    try (Visit visit = Visit.ofNobody(school).go("sign-in")) {
      fill(visit, "nobody", "wrong");
      visit.pressToSignIn("sign-in");

      assertThat(visit.words()).contains("Name and password do not belong together.");
      assertThat(visit.find(TextField.class, "username").getValue()).isEqualTo("nobody");
      for (int i = 0; i < 10; i++) {
        visit.pressToSignIn("sign-in");
      }
      assertThat(visit.words()).contains("Too many tries have failed at this name.");
    }
  }

  @Test
  void afterAFormThatFailedItSaysSo(School school) {
    try (Visit visit = Visit.ofNobody(school).go("sign-in?error")) {
      assertThat(visit.words()).contains("Name and password do not belong together.");
    }
  }

  @Test
  void whoComesBackFromAPageThatWasOpenForTooLongReadsSo(School school) {
    try (Visit visit = Visit.ofNobody(school).go("sign-in?again")) {
      assertThat(visit.words()).contains("open for too long. Please sign in once more.");
    }
  }

  @Test
  void studentsAreShownTheirOwnWay(School school) {
    try (Visit visit = Visit.ofNobody(school).go("sign-in")) {
      assertThat(visit.words()).contains("Students need no password.");
      assertThat(visit.link("Join with your class code")).isEqualTo("join");
    }
  }

  @Test
  void theStartOffersBothWaysAndSendsWhoIsSignedInToTheirPage(School school) {
    Lesson lesson = Lesson.practice(school);
    try (Visit nobody = Visit.ofNobody(school).go("")) {
      assertThat(nobody.view()).isEqualTo("StartView");
      assertThat(nobody.link("Join your class")).isEqualTo("join");
      assertThat(nobody.link("Teachers: sign in")).isEqualTo("sign-in");
    }
    try (Visit student = Visit.of(school, lesson.student()).go("")) {
      assertThat(student.view()).isEqualTo("ExercisesView");
    }
    try (Visit teacher = Visit.of(school, lesson.teacher()).go("")) {
      assertThat(teacher.view()).isEqualTo("ClassesView");
    }
  }

  private static void fill(Visit visit, String name, String password) {
    visit.find(TextField.class, "username").setValue(name);
    visit.find(PasswordField.class, "password").setValue(password);
  }
}
