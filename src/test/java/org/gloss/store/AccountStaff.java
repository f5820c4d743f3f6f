package org.gloss.store;

import java.util.List;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.account.Role;

/// Those who teach, for tests.
public final class AccountStaff {

  private AccountStaff() {}

  /// An administrator of their own, whose password nobody knows.
  public static Account administrator(School school) {
    Account account = school.teacher();
    school
        .jdbc()
        .sql(
            "update account set role = 'ADMINISTRATOR', sign_in = ?, password = '{argon2}none'"
                + " where id = ?")
        .params("admin-" + account.id(), account.id())
        .update();
    return fresh(school, account);
  }

  /// Somebody who signs in by a name of their own.
  public static Account withPassword(School school, Role role, String password) {
    Account account =
        school.accounts().addTeacher("staff-" + UUID.randomUUID(), "Ms Reed", password);
    school
        .jdbc()
        .sql("update account set role = ? where id = ?")
        .params(role.name(), account.id())
        .update();
    return fresh(school, account);
  }

  /// What somebody types to sign in.
  public static String signInName(School school, Account account) {
    return school
        .jdbc()
        .sql("select sign_in from account where id = ?")
        .param(account.id())
        .query(String.class)
        .single();
  }

  /// The account as the database has it now.
  public static Account fresh(School school, Account account) {
    return school.accounts().find(account.id()).orElseThrow();
  }

  /// Runs something while there is no administrator, or none but those whom it makes.
  public static void withoutAdministrators(School school, Runnable work) {
    List<UUID> before =
        school
            .jdbc()
            .sql("select id from account where role = 'ADMINISTRATOR'")
            .query(UUID.class)
            .list();
    before.forEach(id -> setRole(school, id, Role.TEACHER));
    try {
      work.run();
    } finally {
      before.forEach(id -> setRole(school, id, Role.ADMINISTRATOR));
    }
  }

  private static void setRole(School school, UUID id, Role role) {
    school.jdbc().sql("update account set role = ? where id = ?").params(role.name(), id).update();
  }
}
