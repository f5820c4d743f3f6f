package org.gloss.account;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// What administrators do with those who teach. An installation never loses its last administrator
/// who can sign in.
@Service
public class People {

  private final AccountTable accounts;
  private final StaffTable staff;
  private final InvitationTable invitations;
  private final DeviceTokens tokens;
  private final SchoolTable schools;
  private final SignedIn signedIn;
  private final TransactionTemplate transactions;
  private final ApplicationEventPublisher events;

  People(
      AccountTable accounts,
      StaffTable staff,
      InvitationTable invitations,
      DeviceTokens tokens,
      SchoolTable schools,
      SignedIn signedIn,
      TransactionTemplate transactions,
      ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.staff = staff;
    this.invitations = invitations;
    this.tokens = tokens;
    this.schools = schools;
    this.signedIn = signedIn;
    this.transactions = transactions;
    this.events = events;
  }

  /// What becomes of a change.
  public enum Change {
    /// It is done.
    DONE,
    /// Nobody could look after the installation any more.
    LAST_ADMINISTRATOR
  }

  /// Everybody who teaches, by name.
  @Transactional(readOnly = true)
  public List<StaffMember> staff() {
    return staff.all(signedIn.administrator().id());
  }

  /// The invitations that nobody has accepted yet, the one that ends first first.
  @Transactional(readOnly = true)
  public List<Invitation> invitations() {
    signedIn.administrator();
    return invitations.open();
  }

  /// Invites somebody for seven days.
  ///
  /// @param role not that of a student
  /// @param note whom it is for, may be empty; what is too long is cut off
  /// @return the token, which is told only now: the database holds its hash
  @Transactional
  public String invite(Role role, String note) {
    Account administrator = signedIn.administrator();
    if (!role.teaches()) {
      throw new IllegalArgumentException("students join by a class's code");
    }
    String token = Tokens.next();
    String cleaned = Newcomer.cleaned(note);
    invitations.insert(
        token,
        role,
        cleaned.substring(0, Math.min(cleaned.length(), Newcomer.LONGEST_NAME)),
        administrator);
    events.publishEvent(new StaffChanged(Optional.empty(), "Invited " + word(role)));
    return token;
  }

  /// Ends an invitation. One that is over already stays over.
  @Transactional
  public void revoke(UUID invitationId) {
    signedIn.administrator();
    if (invitations.end(invitationId)) {
      events.publishEvent(new StaffChanged(Optional.empty(), "Revoked an invitation"));
    }
  }

  /// Makes a teacher an administrator, or an administrator a teacher. It counts at their next
  /// request.
  ///
  /// @throws AccessDeniedException if nobody who teaches has this id
  public Change setRole(UUID id, Role role) {
    if (!role.teaches()) {
      throw new AccessDeniedException("nobody who teaches becomes a student");
    }
    return change(
        id,
        role == Role.ADMINISTRATOR,
        one -> {
          accounts.setRole(one, role);
          events.publishEvent(new StaffChanged(Optional.of(one), "Made them " + word(role)));
          if (role != Role.ADMINISTRATOR) {
            invitations.endOf(one);
          }
        });
  }

  /// Keeps somebody out, from their next request on.
  ///
  /// @throws AccessDeniedException if nobody who teaches has this id
  public Change lock(UUID id) {
    return change(
        id,
        false,
        one -> {
          accounts.setLocked(one, true);
          accounts.endSessions(one);
          tokens.forgetAll(one);
          invitations.endOf(one);
          events.publishEvent(new StaffChanged(Optional.of(one), "Locked them out"));
        });
  }

  /// Lets somebody in again.
  ///
  /// @throws AccessDeniedException if nobody who teaches has this id
  public Change unlock(UUID id) {
    return change(
        id,
        true,
        one -> {
          accounts.setLocked(one, false);
          events.publishEvent(new StaffChanged(Optional.of(one), "Let them in again"));
        });
  }

  private static String word(Role role) {
    return switch (role) {
      case ADMINISTRATOR -> "an administrator";
      case TEACHER -> "a teacher";
      case STUDENT -> "a student";
    };
  }

  private Change change(UUID id, boolean harmless, Consumer<UUID> work) {
    UUID administrator = signedIn.administrator().id();
    return Objects.requireNonNull(
        transactions.execute(
            ignored -> {
              schools.lock();
              checked(administrator, Role.ADMINISTRATOR);
              Account changed = checked(id, Role.ADMINISTRATOR, Role.TEACHER);
              boolean last =
                  changed.role() == Role.ADMINISTRATOR && !accounts.hasOtherAdministrator(id);
              if (last && !harmless) {
                return Change.LAST_ADMINISTRATOR;
              }
              work.accept(id);
              return Change.DONE;
            }));
  }

  /// The account as it is now that nobody else can change roles.
  private Account checked(UUID id, Role... roles) {
    return accounts
        .find(id)
        .filter(account -> List.of(roles).contains(account.role()))
        .orElseThrow(() -> new AccessDeniedException("This is not yours to change."));
  }
}
