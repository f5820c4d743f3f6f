package org.gloss.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.gloss.account.Account;
import org.gloss.account.OwnAccount;
import org.gloss.account.PasswordChange;
import org.gloss.account.People;
import org.gloss.account.Role;
import org.gloss.account.SignInSession;
import org.gloss.store.AccountStaff;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;

/// A session that its account has ended elsewhere is refused at its next request.
@OnH2
class SignInSessionsTest {

  private static final String OLD = "an old long password";
  private static final String NEW = "a new long password";

  @Test
  void aNewPasswordEndsTheSessionsOfOtherBrowsersAndNotThisOne(School school) throws Exception {
    Account teacher = AccountStaff.withPassword(school, Role.TEACHER, OLD);
    MockHttpSession other = signIn(school, teacher, OLD);
    MockHttpSession own = signIn(school, teacher, OLD);
    assertThat(isIn(school, other)).isTrue();

    PasswordChange change =
        school.as(teacher, () -> own(school).changePassword(OLD, NEW, Optional.empty()));
    goOn(school, ((PasswordChange.Changed) change).account(), own);

    assertThat(isIn(school, own)).isTrue();
    assertThat(isIn(school, other)).isFalse();
    assertThat(other.isInvalid()).isTrue();
    assertThat(isIn(school, signIn(school, teacher, NEW))).isTrue();
  }

  @Test
  void aNewPasswordEndsOtherDevicesAndNotThisOne(School school) throws Exception {
    Account teacher = AccountStaff.withPassword(school, Role.TEACHER, OLD);
    Cookie here = device(school, teacher);
    Cookie there = device(school, teacher);
    assertThat(isIn(school, there)).isTrue();

    school.as(teacher, () -> own(school).changePassword(OLD, NEW, Optional.of(here.getValue())));

    assertThat(isIn(school, here)).isTrue();
    assertThat(isIn(school, there)).isFalse();
  }

  @Test
  void signingOutEverywhereEndsSessionsAndDevices(School school) throws Exception {
    Account teacher = AccountStaff.withPassword(school, Role.TEACHER, OLD);
    MockHttpSession session = signIn(school, teacher, OLD);
    Cookie device = device(school, teacher);

    as(school, teacher, OwnAccount::signOutEverywhere);

    assertThat(isIn(school, session)).isFalse();
    assertThat(isIn(school, device)).isFalse();
  }

  @Test
  void whoIsLockedOutIsRefusedAtTheNextRequestAndCannotSignIn(School school) throws Exception {
    Account teacher = AccountStaff.withPassword(school, Role.TEACHER, OLD);
    MockHttpSession session = signIn(school, teacher, OLD);
    Cookie device = device(school, teacher);
    People people = school.context().getBean(People.class);
    Account administrator = AccountStaff.administrator(school);

    school.as(administrator, () -> people.lock(teacher.id()));
    assertThat(isIn(school, session)).isFalse();
    assertThat(isIn(school, device)).isFalse();
    assertThat(isIn(school, signIn(school, teacher, OLD))).isFalse();

    school.as(administrator, () -> people.unlock(teacher.id()));
    assertThat(isIn(school, session)).isFalse();
    assertThat(isIn(school, signIn(school, teacher, OLD))).isTrue();
  }

  @Test
  void aTokenThatWasIssuedToAnEndedSessionOpensNothing(School school) throws Exception {
    Account teacher = AccountStaff.withPassword(school, Role.TEACHER, OLD);

    as(school, teacher, OwnAccount::signOutEverywhere);

    assertThat(isIn(school, device(school, teacher))).isFalse();
    assertThat(isIn(school, device(school, AccountStaff.fresh(school, teacher)))).isTrue();
  }

  @Test
  void aNewRoleCountsAtTheNextRequest(School school) throws Exception {
    Account teacher = AccountStaff.withPassword(school, Role.TEACHER, OLD);
    MockHttpSession session = signIn(school, teacher, OLD);
    People people = school.context().getBean(People.class);

    school.as(
        AccountStaff.administrator(school), () -> people.setRole(teacher.id(), Role.ADMINISTRATOR));

    assertThat(isIn(school, session)).isTrue();
    assertThat(String.valueOf(session.getAttribute("SPRING_SECURITY_CONTEXT")))
        .contains("ROLE_ADMINISTRATOR");
  }

  private static void goOn(School school, Account account, MockHttpSession session) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setSession(session);
    sessions(school).goOn(account, request, new MockHttpServletResponse());
    SecurityContextHolder.clearContext();
  }

  private static void as(School school, Account who, Consumer<OwnAccount> work) {
    school.as(
        who,
        () -> {
          work.accept(own(school));
          return true;
        });
  }

  private static MockHttpSession signIn(School school, Account who, String password)
      throws Exception {
    return (MockHttpSession)
        Objects.requireNonNull(
            Web.of(school)
                .perform(
                    post("/sign-in")
                        .param("username", AccountStaff.signInName(school, who))
                        .param("password", password)
                        .session(new MockHttpSession())
                        .with(csrf()))
                .andReturn()
                .getRequest()
                .getSession());
  }

  private static Cookie device(School school, Account who) {
    MockHttpServletResponse response = new MockHttpServletResponse();
    sessions(school).signIn(who, new MockHttpServletRequest(), response);
    SecurityContextHolder.clearContext();
    return Objects.requireNonNull(response.getCookie("gloss-device"));
  }

  private static boolean isIn(School school, MockHttpSession session) throws Exception {
    return Web.PAGES.equals(
        Web.of(school)
            .perform(get("/classes").session(session))
            .andReturn()
            .getResponse()
            .getForwardedUrl());
  }

  private static boolean isIn(School school, Cookie device) throws Exception {
    return Web.PAGES.equals(
        Web.of(school)
            .perform(get("/classes").cookie(device))
            .andReturn()
            .getResponse()
            .getForwardedUrl());
  }

  private static OwnAccount own(School school) {
    return school.context().getBean(OwnAccount.class);
  }

  private static SignInSession sessions(School school) {
    return school.context().getBean(SignInSession.class);
  }
}
