package org.gloss.classroom.roster;

import java.util.UUID;
import org.gloss.classroom.Alias;
import org.gloss.classroom.Enrolment;

/// Somebody whom the class knows, as rosters are compared with them.
record Member(UUID accountId, Alias alias, String externalId, Enrolment.State state) {

  boolean in() {
    return state == Enrolment.State.IN;
  }

  boolean removed() {
    return state == Enrolment.State.REMOVED;
  }

  /// Whether an id does not say that they are somebody else.
  boolean mayBe(RosterEntry entry) {
    return externalId.isEmpty()
        || entry.externalId().isEmpty()
        || externalId.equals(entry.externalId());
  }
}
