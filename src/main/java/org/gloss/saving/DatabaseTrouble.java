package org.gloss.saving;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;

/// What stands between Gloss and its database, if an exception says so.
public enum DatabaseTrouble {
  /// Nothing can be written; reading goes on.
  FULL,
  /// The database does not answer at the moment.
  AWAY;

  private static final int DEEPEST = 20;

  /// Looks through an exception and its causes.
  public static Optional<DatabaseTrouble> in(Throwable thrown) {
    int depth = 0;
    for (Throwable one = thrown; one != null && depth < DEEPEST; one = one.getCause(), depth++) {
      Optional<DatabaseTrouble> found = of(one);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /// Whether an H2 database has closed itself, or could not be opened again since.
  static boolean closedItself(SQLException thrown) {
    int depth = 0;
    for (Throwable one = thrown; one != null && depth < DEEPEST; one = one.getCause(), depth++) {
      if (one instanceof SQLException e && isClosedH2(e)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<DatabaseTrouble> of(Throwable one) {
    return switch (one) {
      case DiskFull ignored -> Optional.of(FULL);
      case SQLTransientConnectionException ignored -> Optional.of(AWAY);
      case SQLException e -> of(e);
      default -> Optional.empty();
    };
  }

  /// PostgreSQL says 53100 for a full disk, 57P0x while it stops or starts and 08xxx without a
  /// connection.
  private static Optional<DatabaseTrouble> of(SQLException e) {
    String state = String.valueOf(e.getSQLState());
    if (state.equals("53100")) {
      return Optional.of(FULL);
    }
    boolean away = state.startsWith("08") || state.startsWith("57P0") || isClosedH2(e);
    return away ? Optional.of(AWAY) : Optional.empty();
  }

  /// 90098 and 90121: closed; 90020: not let go yet; or the store's own exception.
  private static boolean isClosedH2(SQLException e) {
    return switch (e.getErrorCode()) {
      case 90098, 90121, 90020 -> true;
      case 50000 -> String.valueOf(e.getMessage()).contains("MVStoreException");
      default -> false;
    };
  }
}
