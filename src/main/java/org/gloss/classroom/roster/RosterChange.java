package org.gloss.classroom.roster;

import java.util.Optional;
import java.util.UUID;

/// What a line of a roster does to the class.
///
/// @param accountId the student whom it concerns; empty for a new one
/// @param before what the class calls them now; empty for a new one
public record RosterChange(Kind kind, RosterEntry entry, Optional<UUID> accountId, String before) {

  /// The sorts of changes.
  public enum Kind {
    /// A student whom the class does not know.
    ADD,
    /// A known student gets the name of the list.
    RENAME,
    /// Somebody who waits or was removed is let in.
    LET_IN,
    /// A known student gets the id of the list.
    NOTE_ID,
    /// Nothing changes.
    NONE
  }

  static RosterChange of(RosterEntry entry, Optional<Member> member) {
    return new RosterChange(
        member.map(known -> kind(entry, known)).orElse(Kind.ADD),
        entry,
        member.map(Member::accountId),
        member.map(known -> known.alias().value()).orElse(""));
  }

  private static Kind kind(RosterEntry entry, Member known) {
    if (!known.in()) {
      return Kind.LET_IN;
    }
    if (!known.alias().value().equals(entry.alias().value())) {
      return Kind.RENAME;
    }
    boolean newId = !entry.externalId().isEmpty() && !entry.externalId().equals(known.externalId());
    return newId ? Kind.NOTE_ID : Kind.NONE;
  }

  /// Whether the student is called otherwise now.
  boolean renames() {
    return accountId.isPresent() && !before.equals(entry.alias().value());
  }
}
