package org.gloss.audit;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What the readers of the audit log hear of classes and people, which are the affair of other
/// rooms.
public interface AuditScope {

  /// The classes whose lines the teacher who asks may read, by name: all for an administrator, else
  /// their own.
  ///
  /// @throws org.springframework.security.access.AccessDeniedException if no teacher asks
  Map<UUID, String> classes();

  /// What accounts are called now; those that are gone are left out.
  Map<UUID, String> names(Set<UUID> accountIds);

  /// Some of the accounts whose name holds these words, small letters or capitals.
  Set<UUID> named(String words);
}
