package org.gloss.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/// Signs an account in on the device that asks, and out again.
@Component
public class SignInSession implements LogoutHandler {

  static final String COOKIE = "gloss-device";

  private final DeviceTokens tokens;
  private final AccountTable accounts;
  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();

  SignInSession(DeviceTokens tokens, AccountTable accounts) {
    this.tokens = tokens;
    this.accounts = accounts;
  }

  /// Signs the account in with a fresh session id, and keeps the device signed in.
  public void signIn(Account account, HttpServletRequest request, HttpServletResponse response) {
    signInOnce(account, request, response);
    device(request).ifPresent(tokens::revoke);
    String name = DeviceName.of(request.getHeader(HttpHeaders.USER_AGENT));
    setCookie(request, response, tokens.issue(account, name), DeviceTokens.LIFETIME);
  }

  /// Signs the account in with a fresh session id, until the session ends.
  public void signInOnce(
      Account account, HttpServletRequest request, HttpServletResponse response) {
    request.getSession(true);
    request.changeSessionId();
    accounts.signedIn(account.id());
    authenticate(account, request, response);
  }

  /// Lets the session that asks go on as the account is now, after a change that ends its others.
  public void goOn(Account account, HttpServletRequest request, HttpServletResponse response) {
    authenticate(account, request, response);
  }

  /// Signs in whoever a device token speaks for; leaves the request alone where none does.
  void resume(HttpServletRequest request, HttpServletResponse response) {
    device(request)
        .ifPresent(
            token ->
                tokens
                    .accountOf(token)
                    .ifPresent(
                        account -> {
                          tokens.used(token);
                          accounts.signedIn(account.id());
                          if (request.getSession(false) != null) {
                            request.changeSessionId();
                          }
                          authenticate(account, request, response);
                        }));
  }

  /// Compares a session with what its account is now: one that is over ends, and a new name or role
  /// counts at once.
  void renew(Account held, HttpServletRequest request, HttpServletResponse response) {
    Optional<Account> now =
        accounts.find(held.id()).filter(account -> account.epoch() == held.epoch());
    if (now.isEmpty()) {
      end(request);
      resume(request, response);
    } else if (!now.get().equals(held)) {
      authenticate(now.get(), request, response);
    }
  }

  /// The token of the device that asks, empty if it has none.
  public static Optional<String> device(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Stream::of)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .findFirst();
  }

  @Override
  public void logout(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication) {
    device(request).ifPresent(tokens::revoke);
    setCookie(request, response, "", Duration.ZERO);
  }

  private static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    SecurityContextHolder.clearContext();
  }

  private void authenticate(
      Account account, HttpServletRequest request, HttpServletResponse response) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(AccountUser.authentication(account));
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }

  private static void setCookie(
      HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
    ResponseCookie cookie =
        ResponseCookie.from(COOKIE, value)
            .path("/")
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .maxAge(age)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
