package org.gloss.account;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Who asks. Every service method that acts for a person begins here.
@Component
public class SignedIn {

  SignedIn() {}

  /// The account that asks.
  ///
  /// @throws AccessDeniedException if nobody is signed in
  public Account account() {
    return find().orElseThrow(() -> new AccessDeniedException("Please sign in."));
  }

  /// The account that asks, empty if nobody is signed in.
  public Optional<Account> find() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .filter(Authentication::isAuthenticated)
        .map(Authentication::getPrincipal)
        .filter(AccountUser.class::isInstance)
        .map(user -> ((AccountUser) user).account());
  }

  /// The teacher who asks; an administrator is one, too.
  ///
  /// @throws AccessDeniedException if a teacher does not ask
  public Account teacher() {
    return only(account -> account.role().teaches());
  }

  /// The administrator who asks.
  ///
  /// @throws AccessDeniedException if an administrator does not ask
  public Account administrator() {
    return only(account -> account.role() == Role.ADMINISTRATOR);
  }

  /// The student who asks.
  ///
  /// @throws AccessDeniedException if a student does not ask
  public Account student() {
    return only(account -> account.role() == Role.STUDENT);
  }

  /// Does something in the name of an account: only for what Gloss does by itself when it starts.
  public <T> T actingAs(Account account, Supplier<T> work) {
    SecurityContext before = SecurityContextHolder.getContext();
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(AccountUser.authentication(account));
    SecurityContextHolder.setContext(context);
    try {
      return work.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

  private Account only(Predicate<Account> allowed) {
    Account account = account();
    if (!allowed.test(account)) {
      throw new AccessDeniedException("This is not yours to see.");
    }
    return account;
  }
}
