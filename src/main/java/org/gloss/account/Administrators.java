package org.gloss.account;

import java.util.Objects;
import java.util.Optional;
import org.gloss.account.Admission.Admitted;
import org.gloss.account.Admission.Closed;
import org.gloss.account.Admission.Entry;
import org.gloss.account.Admission.Unusable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The first administrator, and the school that they set up.
@Service
public class Administrators {

  private final AccountTable accounts;
  private final SchoolTable schools;
  private final PasswordEncoder passwords;
  private final TransactionTemplate transactions;
  private final SignedIn signedIn;

  Administrators(
      AccountTable accounts,
      SchoolTable schools,
      PasswordEncoder passwords,
      TransactionTemplate transactions,
      SignedIn signedIn) {
    this.accounts = accounts;
    this.schools = schools;
    this.passwords = passwords;
    this.transactions = transactions;
    this.signedIn = signedIn;
  }

  /// Whether there is one. While there is none, Gloss has to be set up.
  public boolean exist() {
    return accounts.hasAdministrator();
  }

  /// Makes the first administrator. Of several at once, on however many nodes, one is admitted.
  public Admission first(Newcomer newcomer, SchoolProfile school) {
    Optional<Unusable> fault = fault(school).or(() -> newcomer.fault(school.name()));
    if (fault.isPresent()) {
      return fault.get();
    }
    if (exist()) {
      return new Closed();
    }
    String hash = Objects.requireNonNull(passwords.encode(newcomer.password()));
    return Objects.requireNonNull(
        transactions.execute(ignored -> admit(newcomer, school.cleaned(), hash)));
  }

  /// The school, for those who teach there.
  public SchoolProfile school() {
    signedIn.teacher();
    return schools.profile();
  }

  private Admission admit(Newcomer newcomer, SchoolProfile school, String hash) {
    schools.lock();
    if (exist()) {
      return new Closed();
    }
    if (accounts.isTaken(newcomer.signIn())) {
      return new Unusable(Entry.SIGN_IN, "Somebody signs in by this name. Choose another.");
    }
    schools.set(school);
    return new Admitted(
        accounts.insert(
            Role.ADMINISTRATOR,
            Newcomer.cleaned(newcomer.name()),
            Optional.of(newcomer.signIn()),
            Optional.of(hash)));
  }

  private static Optional<Unusable> fault(SchoolProfile school) {
    int length = Newcomer.cleaned(school.name()).length();
    if (length == 0 || length > SchoolProfile.LONGEST_NAME) {
      return Optional.of(
          new Unusable(
              Entry.SCHOOL,
              "Enter the school's name, at most " + SchoolProfile.LONGEST_NAME + " characters."));
    }
    if (!SchoolProfile.isLanguage(school.language().strip())) {
      return Optional.of(
          new Unusable(
              Entry.LANGUAGE, "Choose a language, or enter its tag, for instance en or pt-BR."));
    }
    return Optional.empty();
  }
}
