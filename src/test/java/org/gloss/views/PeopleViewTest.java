package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.account.Role;
import org.gloss.store.AccountStaff;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;

/// Who teaches here, and how others come in.
@OnH2
class PeopleViewTest {

  @Test
  void itLinksToThePagesOfEachRoleAndMarksTheOneThatIsShown(School school) {
    try (Visit visit = Visit.of(school, AccountStaff.administrator(school)).go("people")) {
      assertThat(visit.link("Classes")).isEqualTo("classes");
      assertThat(visit.link("Exercises")).isEqualTo("bank");
      assertThat(visit.current()).containsExactly("People");
    }
    try (Visit visit = Visit.of(school, school.teacher()).go("classes")) {
      assertThat(visit.current()).containsExactly("Classes");
      assertThat(visit.words()).contains("Your account").doesNotContain("People");
    }
    Account student = school.student(school.classroom(school.teacher()), "Mina");
    try (Visit visit = Visit.of(school, student).go("exercises")) {
      assertThat(visit.current()).containsExactly("Your exercises");
      assertThat(visit.words()).doesNotContain("Your account");
    }
  }

  @Test
  void anotherIsMadeAnAdministratorAndLockedOutByAButton(School school) {
    Account teacher = AccountStaff.withPassword(school, Role.TEACHER, "a long enough password");
    String name = AccountStaff.signInName(school, teacher);
    school
        .jdbc()
        .sql("update account set name = ? where id = ?")
        .params(name, teacher.id())
        .update();
    try (Visit visit = Visit.of(school, AccountStaff.administrator(school)).go("people")) {
      assertThat(row(visit, name)).contains("teacher", "has never signed in");
      press(visit, "Make an administrator: " + name);
      assertThat(row(visit, name)).contains("administrator");
      press(visit, "Lock out: " + name);
      assertThat(row(visit, name)).contains("locked out");
      press(visit, "Let in again: " + name);
      press(visit, "Make a teacher: " + name);
      assertThat(row(visit, name)).contains("teacher").doesNotContain("locked out");
    }
  }

  @Test
  void anInvitationIsShownOnceAndRevokedByAButton(School school) {
    String note = "Mr Hale " + UUID.randomUUID();
    try (Visit visit = Visit.of(school, AccountStaff.administrator(school)).go("people")) {
      visit.find(TextField.class, "note").setValue(note);
      visit.press("invite");
      String token = token(visit);
      assertThat(row(visit, note)).contains("until");

      try (Visit invited = Visit.ofNobody(school).go("invitation/" + token)) {
        assertThat(invited.words()).contains("You are invited to teach with Gloss");
      }
      press(visit, "Revoke: " + note);
      try (Visit invited = Visit.ofNobody(school).go("invitation/" + token)) {
        assertThat(invited.words()).contains("This invitation is over");
      }
      assertThat(visit.go("people").calls()).doesNotContain(token);
    }
  }

  @Test
  void theInvitedChooseNameAndPasswordAndAreIn(School school) {
    try (Visit visit = Visit.of(school, AccountStaff.administrator(school)).go("people")) {
      visit.press("invite");
      String address = "invitation/" + token(visit);
      try (Visit invited = Visit.ofNobody(school).go(address)) {
        invited.find(TextField.class, "name").setValue("Mr Hale");
        invited.find(TextField.class, "sign-in-name").setValue("hale-" + UUID.randomUUID());
        PasswordField password = invited.find(PasswordField.class, "password");
        password.setValue("too short");
        invited.pressToSignIn("accept");
        assertThat(password.getErrorMessage()).contains("at least 15 characters");

        password.setValue("four words of no kin");
        invited.pressToSignIn("accept");
        assertThat(invited.calls()).contains("[., _self]");
      }
      try (Visit again = Visit.ofNobody(school).go(address)) {
        assertThat(again.words()).contains("This invitation is over");
      }
    }
  }

  private static String token(Visit visit) {
    return visit.calls().replaceFirst("(?s).*invitation/([A-Za-z0-9_-]{43}).*", "$1");
  }

  private static String row(Visit visit, String name) {
    return visit.all(ListItem.class).stream()
        .map(item -> item.getElement().getTextRecursively())
        .filter(words -> words.contains(name))
        .findFirst()
        .orElseThrow();
  }

  private static void press(Visit visit, String label) {
    visit.all(Button.class).stream()
        .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
        .findFirst()
        .orElseThrow()
        .click();
  }
}
