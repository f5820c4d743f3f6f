package org.gloss.account;

import java.util.Optional;
import org.gloss.shell.Visitor;
import org.springframework.stereotype.Component;

/// Tells the frame who is signed in.
@Component
class AccountVisitor implements Visitor {

  private final SignedIn signedIn;

  AccountVisitor(SignedIn signedIn) {
    this.signedIn = signedIn;
  }

  @Override
  public Optional<String> name() {
    return signedIn.find().map(Account::name);
  }
}
