package org.gloss.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gloss.shell.Links;
import org.gloss.shell.Place;
import org.gloss.shell.Visitor;
import org.springframework.stereotype.Component;

/// Tells the frame who is signed in, and where they may go.
@Component
class AccountVisitor implements Visitor {

  private static final Place CLASSES = new Place(Links.CLASSES, "Classes");
  private static final Place EXERCISES = new Place(Links.BANK, "Exercises");
  private static final Place OWN_EXERCISES = new Place(Links.EXERCISES, "Your exercises");
  private static final Place PROGRESS = new Place(Links.PROGRESS, "Your progress");
  private static final Place PEOPLE = new Place(Links.PEOPLE, "People");
  private static final Place AUDIT = new Place(Links.AUDIT, "Audit log");
  private static final Place ACCOUNT = new Place(Links.ACCOUNT, "Your account");

  private final SignedIn signedIn;
  private final AccountTable accounts;

  AccountVisitor(SignedIn signedIn, AccountTable accounts) {
    this.signedIn = signedIn;
    this.accounts = accounts;
  }

  /// As it is now: it may have changed since the session began.
  @Override
  public Optional<String> name() {
    return signedIn.find().map(held -> accounts.find(held.id()).orElse(held).name());
  }

  @Override
  public List<Place> places() {
    if (signedIn.find().filter(account -> account.role() == Role.STUDENT).isPresent()) {
      return List.of(OWN_EXERCISES, PROGRESS);
    }
    List<Place> places = new ArrayList<>();
    signedIn
        .find()
        .map(Account::role)
        .filter(Role::teaches)
        .ifPresent(
            role -> {
              places.addAll(List.of(CLASSES, EXERCISES));
              if (role == Role.ADMINISTRATOR) {
                places.addAll(List.of(PEOPLE, AUDIT));
              }
              places.add(ACCOUNT);
            });
    return places;
  }
}
