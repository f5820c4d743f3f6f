package org.gloss.account;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/// A signed-in account as Spring Security sees it.
final class AccountUser implements UserDetails {

  private static final long serialVersionUID = 1L;

  private final transient Account account;
  private final @Nullable String password;
  private final boolean unlocked;

  AccountUser(Account account, @Nullable String password, boolean unlocked) {
    this.account = account;
    this.password = password;
    this.unlocked = unlocked;
  }

  Account account() {
    return account;
  }

  AccountUser locked() {
    return new AccountUser(account, password, false);
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.of(new SimpleGrantedAuthority("ROLE_" + account.role().name()));
  }

  @Override
  public @Nullable String getPassword() {
    return password;
  }

  @Override
  public String getUsername() {
    return account.id().toString();
  }

  @Override
  public boolean isAccountNonLocked() {
    return unlocked;
  }
}
