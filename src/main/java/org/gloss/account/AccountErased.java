package org.gloss.account;

import java.util.List;
import java.util.UUID;

/// Somebody's account is being erased. Published before the row goes, in the same transaction: a
/// room that keeps something of theirs without a foreign key removes it now.
///
/// @param names what they were known by; nothing with these names may stay
public record AccountErased(UUID accountId, List<String> names) {

  /// Copies the list.
  public AccountErased {
    names = List.copyOf(names);
  }
}
