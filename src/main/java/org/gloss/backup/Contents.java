package org.gloss.backup;

/// What has been read of a database.
///
/// @param rows of all tables
/// @param mark what the last backup wrote into it; "" if there was none
/// @param whole whether all of it was read; there was no time for the rest
record Contents(
    long accounts,
    long attempts,
    long annotations,
    long rows,
    Migrations migrations,
    String mark,
    boolean whole) {

  /// In words: `12 accounts, 28 attempts, 209 marks`.
  String words() {
    return count(accounts, "account")
        + ", "
        + count(attempts, "attempt")
        + ", "
        + count(annotations, "mark");
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
