package org.gloss.account;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Erases students' accounts, and says for how long the school keeps their work. Everything that
/// hangs on an account by foreign keys goes with it.
@Service
public class StudentErasure {

  /// A moment is given three times.
  private static final String QUIET =
      "select a.id from account a where a.role = 'STUDENT' and a.created_at < ?"
          + " and coalesce(a.last_sign_in_at, a.created_at) < ? and not exists"
          + " (select 1 from device_token t where t.account_id = a.id"
          + " and coalesce(t.last_used_at, t.created_at) >= ?)";

  private final AccountTable accounts;
  private final SchoolTable schools;
  private final SignedIn signedIn;
  private final ApplicationEventPublisher events;
  private final JdbcClient jdbc;

  StudentErasure(
      AccountTable accounts,
      SchoolTable schools,
      SignedIn signedIn,
      ApplicationEventPublisher events,
      JdbcClient jdbc) {
    this.accounts = accounts;
    this.schools = schools;
    this.signedIn = signedIn;
    this.events = events;
    this.jdbc = jdbc;
  }

  /// Erases a student for good. Asks nobody's leave: other rooms' services call it, after their
  /// check. A second time changes nothing.
  ///
  /// @param aliases what classes knew them by
  /// @throws IllegalArgumentException if it is not a student's account
  @Transactional
  public void erase(UUID accountId, List<String> aliases) {
    Optional<Account> found = accounts.lock(accountId);
    if (found.isEmpty()) {
      return;
    }
    Account account = found.get();
    if (account.role() != Role.STUDENT) {
      throw new IllegalArgumentException("only students are erased");
    }
    TreeSet<String> names = new TreeSet<>(aliases);
    names.add(account.name());
    events.publishEvent(new AccountErased(accountId, List.copyOf(names)));
    jdbc.sql("delete from account where id = ?").param(accountId).update();
  }

  /// The students whose account is older than `before` and who have not been seen since.
  @Transactional(readOnly = true)
  public List<UUID> quietSince(Instant before) {
    OffsetDateTime moment = before.atOffset(ZoneOffset.UTC);
    return jdbc.sql(QUIET)
        .params(moment, moment, moment)
        .query((row, number) -> row.getObject("id", UUID.class))
        .list();
  }

  /// Whether a student is one of them; their account is held until the transaction ends.
  @Transactional
  public boolean quiet(UUID accountId, Instant before) {
    OffsetDateTime moment = before.atOffset(ZoneOffset.UTC);
    return accounts.lock(accountId).isPresent()
        && jdbc.sql(QUIET + " and a.id = ?")
            .params(moment, moment, moment, accountId)
            .query(UUID.class)
            .optional()
            .isPresent();
  }

  /// For how many days students' work is kept; empty when it is kept for good. Everybody may know.
  @Transactional(readOnly = true)
  public Optional<Integer> retentionDays() {
    return schools.retentionDays();
  }

  /// Sets that time.
  ///
  /// @throws org.springframework.security.access.AccessDeniedException if no administrator asks
  @Transactional
  public void setRetentionDays(Optional<Integer> days) {
    signedIn.administrator();
    schools.setRetentionDays(days);
  }
}
