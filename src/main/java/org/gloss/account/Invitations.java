package org.gloss.account;

import java.util.Objects;
import java.util.Optional;
import org.gloss.account.Admission.Admitted;
import org.gloss.account.Admission.Closed;
import org.gloss.account.Admission.Entry;
import org.gloss.account.Admission.Unusable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// How the invited come in: by a link whose last part is a token of 256 random bits.
@Service
public class Invitations {

  private static final Logger LOG = LoggerFactory.getLogger(Invitations.class);

  private final InvitationTable table;
  private final AccountTable accounts;
  private final SchoolTable schools;
  private final PasswordEncoder passwords;
  private final TransactionTemplate transactions;
  private final ApplicationEventPublisher events;

  Invitations(
      InvitationTable table,
      AccountTable accounts,
      SchoolTable schools,
      PasswordEncoder passwords,
      TransactionTemplate transactions,
      ApplicationEventPublisher events) {
    this.table = table;
    this.accounts = accounts;
    this.schools = schools;
    this.passwords = passwords;
    this.transactions = transactions;
    this.events = events;
  }

  /// The invitation that a token opens, empty if it is over or there never was one.
  public Optional<Invitation> find(String token) {
    return table.find(token);
  }

  /// Makes an account for the invited, once.
  public Admission accept(String token, Newcomer newcomer) {
    Optional<Invitation> invitation = table.find(token);
    if (invitation.isEmpty()) {
      LOG.info("Opening an account by invitation: refused");
      return new Closed();
    }
    Optional<Unusable> fault = newcomer.fault(schools.profile().name());
    if (fault.isPresent()) {
      return fault.get();
    }
    if (accounts.isTaken(newcomer.signIn())) {
      return taken();
    }
    String hash = Objects.requireNonNull(passwords.encode(newcomer.password()));
    try {
      return Objects.requireNonNull(
          transactions.execute(ignored -> admit(invitation.get(), newcomer, hash)));
    } catch (DuplicateKeyException e) {
      return taken();
    }
  }

  private Admission admit(Invitation invitation, Newcomer newcomer, String hash) {
    if (!table.end(invitation.id())) {
      return new Closed();
    }
    Account admitted =
        accounts.insert(
            invitation.role(),
            Newcomer.cleaned(newcomer.name()),
            Optional.of(newcomer.signIn()),
            Optional.of(hash));
    events.publishEvent(
        new StaffChanged(Optional.of(admitted.id()), "Opened an account to the invited"));
    return new Admitted(admitted);
  }

  private static Admission taken() {
    return new Unusable(Entry.SIGN_IN, "Somebody signs in by this name. Choose another.");
  }
}
