package org.gloss.account;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/// Finds who signs in by password, and locks a name for a while after too many tries.
@Component
class SignInUsers implements UserDetailsService {

  private final Accounts accounts;
  private final Throttle throttle;

  SignInUsers(Accounts accounts, Throttle throttle) {
    this.accounts = accounts;
    this.throttle = throttle;
  }

  @Override
  public UserDetails loadUserByUsername(String signIn) {
    boolean allowed = throttle.signIn(Accounts.folded(signIn));
    AccountUser user =
        accounts.findUser(signIn).orElseThrow(() -> new UsernameNotFoundException("unknown"));
    return allowed ? user : user.locked();
  }
}
