package org.gloss.audit;

import java.util.Optional;
import org.gloss.account.StaffChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Writes what administrators do about those who teach into the log, in the same transaction.
@Component
class StaffAudit {

  private final AuditLog log;

  StaffAudit(AuditLog log) {
    this.log = log;
  }

  @EventListener
  void on(StaffChanged changed) {
    log.record(AuditEntry.Kind.CHANGED, Optional.empty(), changed.accountId(), changed.act());
  }
}
