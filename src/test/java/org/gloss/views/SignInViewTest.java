package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.login.LoginForm;
import org.gloss.store.Lesson;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;

/// Where teachers sign in, and where everybody starts.
@OnH2
class SignInViewTest {

  @Test
  void theFormSendsToTheAddressThatChecksIt(School school) {
    try (Visit visit = Visit.ofNobody(school).go("sign-in")) {
      LoginForm form = visit.all(LoginForm.class).getFirst();

      assertThat(form.getAction()).isEqualTo("sign-in");
      assertThat(form.isError()).isFalse();
      assertThat(form.isForgotPasswordButtonVisible()).isFalse();
    }
  }

  @Test
  void afterAWrongPasswordItSaysSo(School school) {
    try (Visit visit = Visit.ofNobody(school).go("sign-in?error")) {
      assertThat(visit.all(LoginForm.class)).singleElement().matches(LoginForm::isError);
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
}
