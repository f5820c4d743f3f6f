package org.gloss.account;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/// A signed-in account as Spring Security sees it. It holds no password.
final class AccountUser implements UserDetails {

  private static final long serialVersionUID = 1L;

  private final transient Account account;

  AccountUser(Account account) {
    this.account = account;
  }

  /// What Spring Security holds of somebody who is signed in.
  static Authentication authentication(Account account) {
    AccountUser user = new AccountUser(account);
    return UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
  }

  Account account() {
    return account;
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.copyOf(
        account.role().authorities().stream().map(SimpleGrantedAuthority::new).toList());
  }

  @Override
  public @Nullable String getPassword() {
    return null;
  }

  @Override
  public String getUsername() {
    return account.id().toString();
  }
}
