package org.gloss.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.gloss.account.Account;
import org.gloss.account.Role;
import org.gloss.account.SignInSession;
import org.gloss.store.AccountStaff;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Another site can neither sign somebody in or out, nor give them a session that it knows.
@OnH2
class ForgeryTest {

  private static final String PASSWORD = "a long enough password";

  @ParameterizedTest
  @ValueSource(strings = {"/sign-in", "/sign-in?v-r=uidl", "/sign-in?continue"})
  void nobodyIsSignedInWithoutATokenAndReadsWhy(String address, School school) throws Exception {
    Account teacher = AccountStaff.withPassword(school, Role.TEACHER, PASSWORD);
    MockHttpSession session = new MockHttpSession();

    MockHttpServletResponse answer =
        perform(school, signIn(school, teacher, address).session(session));

    assertThat(answer.getRedirectedUrl()).isEqualTo("/sign-in?again");
    assertThat(session.getAttribute("SPRING_SECURITY_CONTEXT")).isNull();
  }

  @Test
  void aTokenOfAnotherSessionIsNone(School school) throws Exception {
    Account teacher = AccountStaff.withPassword(school, Role.TEACHER, PASSWORD);

    assertThat(
            perform(school, signIn(school, teacher, "/sign-in").with(csrf().useInvalidToken()))
                .getRedirectedUrl())
        .isEqualTo("/sign-in?again");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/logout", "/logout?v-r=uidl"})
  void nobodyIsSignedOutWithoutAToken(String address, School school) throws Exception {
    Account teacher = AccountStaff.withPassword(school, Role.TEACHER, PASSWORD);
    MockHttpSession session = new MockHttpSession();

    perform(school, post(address).session(session).with(Web.as(school, teacher)));
    perform(school, get(address).session(session).with(Web.as(school, teacher)));
    assertThat(session.isInvalid()).isFalse();

    perform(school, post("/logout").session(session).with(Web.as(school, teacher)).with(csrf()));
    assertThat(session.isInvalid()).isTrue();
  }

  @Test
  void aPasswordGivesAFreshSession(School school) throws Exception {
    Account teacher = AccountStaff.withPassword(school, Role.TEACHER, PASSWORD);
    MockHttpSession planted = new MockHttpSession();
    String known = planted.getId();

    perform(
        school,
        signIn(school, teacher, "/sign-in")
            .session(planted)
            .with(csrf())
            .with(ForgeryTest::ofThisSession));

    assertThat(planted.getAttribute("SPRING_SECURITY_CONTEXT")).isNotNull();
    assertThat(planted.getId()).isNotEqualTo(known);
  }

  @Test
  void aDeviceThatIsKnownAgainGetsAFreshSession(School school) throws Exception {
    Account teacher = AccountStaff.withPassword(school, Role.TEACHER, PASSWORD);
    MockHttpSession planted = new MockHttpSession();
    String known = planted.getId();

    perform(school, get("/classes").session(planted).cookie(device(school, teacher)));

    assertThat(planted.getAttribute("SPRING_SECURITY_CONTEXT")).isNotNull();
    assertThat(planted.getId()).isNotEqualTo(known);
  }

  @Test
  void pagesThatSignInByThemselvesGiveAFreshSession(School school) {
    Account teacher = AccountStaff.withPassword(school, Role.TEACHER, PASSWORD);
    SignInSession sessions = school.context().getBean(SignInSession.class);
    for (boolean remembered : new boolean[] {true, false}) {
      MockHttpServletRequest request = new MockHttpServletRequest();
      String known = Objects.requireNonNull(request.getSession()).getId();
      if (remembered) {
        sessions.signIn(teacher, request, new MockHttpServletResponse());
      } else {
        sessions.signInOnce(teacher, request, new MockHttpServletResponse());
      }
      SecurityContextHolder.clearContext();
      assertThat(Objects.requireNonNull(request.getSession()).getId()).isNotEqualTo(known);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aDevicesCookieIsForGlossAloneAndOverTlsForTlsAlone(boolean tls, School school) {
    Account teacher = AccountStaff.withPassword(school, Role.TEACHER, PASSWORD);
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setSecure(tls);
    MockHttpServletResponse response = new MockHttpServletResponse();
    school.context().getBean(SignInSession.class).signIn(teacher, request, response);
    SecurityContextHolder.clearContext();

    assertThat(response.getHeader("Set-Cookie"))
        .contains("Path=/", "HttpOnly", "SameSite=Lax")
        .doesNotContain("Domain");
    assertThat(response.getHeader("Set-Cookie").contains("Secure")).isEqualTo(tls);
  }

  private static MockHttpServletRequest ofThisSession(MockHttpServletRequest request) {
    request.setRequestedSessionIdValid(true);
    return request;
  }

  private static MockHttpServletRequestBuilder signIn(School school, Account who, String address) {
    return post(address)
        .param("username", AccountStaff.signInName(school, who))
        .param("password", PASSWORD);
  }

  private static Cookie device(School school, Account who) {
    MockHttpServletResponse response = new MockHttpServletResponse();
    school
        .context()
        .getBean(SignInSession.class)
        .signIn(who, new MockHttpServletRequest(), response);
    SecurityContextHolder.clearContext();
    return Objects.requireNonNull(response.getCookie("gloss-device"));
  }

  private static MockHttpServletResponse perform(
      School school, MockHttpServletRequestBuilder request) throws Exception {
    return Web.of(school).perform(request).andReturn().getResponse();
  }
}
