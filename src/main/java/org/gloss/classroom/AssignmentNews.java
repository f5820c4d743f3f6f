package org.gloss.classroom;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Tells pages that watch of changed assignments, once what changed is committed.
@Component
class AssignmentNews {

  private final ApplicationEventPublisher events;

  AssignmentNews(ApplicationEventPublisher events) {
    this.events = events;
  }

  /// Publishes [AssignmentChanged] after the transaction that runs now, and nothing if it fails.
  void changed(UUID assignmentId) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            events.publishEvent(new AssignmentChanged(assignmentId));
          }
        });
  }
}
