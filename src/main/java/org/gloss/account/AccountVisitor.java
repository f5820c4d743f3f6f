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
  private static final Place PEOPLE = new Place(Links.PEOPLE, "People");
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
    List<Place> places = new ArrayList<>();
    signedIn
        .find()
        .map(Account::role)
        .filter(Role::teaches)
        .ifPresent(
            role -> {
              places.addAll(List.of(CLASSES, EXERCISES));
              if (role == Role.ADMINISTRATOR) {
                places.add(PEOPLE);
              }
              places.add(ACCOUNT);
            });
    return places;
  }
}
