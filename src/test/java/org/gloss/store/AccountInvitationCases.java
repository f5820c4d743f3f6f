package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.account.Admission;
import org.gloss.account.Admission.Entry;
import org.gloss.account.Invitation;
import org.gloss.account.Invitations;
import org.gloss.account.Newcomer;
import org.gloss.account.People;
import org.gloss.account.Role;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// Invitations to teach.
interface AccountInvitationCases {

  @Test
  default void itMakesAnAccountOnceAndOfItsRole(School school) {
    for (Role role : List.of(Role.TEACHER, Role.ADMINISTRATOR)) {
      String token = invite(school, role, "Mr Hale");

      Account made = ((Admission.Admitted) accept(school, token)).account();

      assertThat(made.role()).isEqualTo(role);
      assertThat(accept(school, token)).isEqualTo(new Admission.Closed());
      assertThat(invitations(school).find(token)).isEmpty();
    }
  }

  @RepeatedTest(3)
  default void ofEightWhoAcceptAtOnceOneIsAdmitted(School school) {
    String token = invite(school, Role.TEACHER, "");

    List<Admission> admissions = Together.run(8, i -> () -> accept(school, token));

    assertThat(admissions).filteredOn(Admission.Admitted.class::isInstance).hasSize(1);
    assertThat(admissions).filteredOn(Admission.Closed.class::isInstance).hasSize(7);
  }

  @Test
  default void theDatabaseHoldsAHashOfItsTokenOnly(School school) {
    String token = invite(school, Role.TEACHER, "hashed " + UUID.randomUUID());

    assertThat(token).matches("[A-Za-z0-9_-]{43}");
    assertThat(school.jdbc().sql("select token_hash from invitation").query(String.class).list())
        .isNotEmpty()
        .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
  }

  @Test
  default void afterSevenDaysItIsOver(School school) {
    String token = invite(school, Role.TEACHER, "");

    school.clock().advance(Duration.ofDays(7).minusSeconds(1));
    assertThat(invitations(school).find(token)).isPresent();
    school.clock().advance(Duration.ofSeconds(1));
    assertThat(invitations(school).find(token)).isEmpty();
    assertThat(accept(school, token)).isEqualTo(new Admission.Closed());
  }

  @Test
  default void aRevokedOneIsOver(School school) {
    Account administrator = AccountStaff.administrator(school);
    String note = "revoked " + UUID.randomUUID();
    String token = invite(school, Role.TEACHER, note);
    People people = school.context().getBean(People.class);
    Invitation open =
        school.as(administrator, people::invitations).stream()
            .filter(one -> one.note().equals(note))
            .findFirst()
            .orElseThrow();

    school.as(
        administrator,
        () -> {
          people.revoke(open.id());
          return true;
        });

    assertThat(accept(school, token)).isEqualTo(new Admission.Closed());
  }

  @Test
  default void whatCannotBeUsedLeavesItOpen(School school) {
    String token = invite(school, Role.TEACHER, "");
    Account other = AccountStaff.administrator(school);
    String taken = " " + AccountStaff.signInName(school, other).toUpperCase(java.util.Locale.ROOT);

    assertThat(entry(school, token, new Newcomer("Hale", taken, AccountSetupCases.GOOD)))
        .isEqualTo(Entry.SIGN_IN);
    assertThat(entry(school, token, new Newcomer("Hale", "hale", "too short")))
        .isEqualTo(Entry.PASSWORD);
    assertThat(entry(school, token, new Newcomer(" ", "hale", AccountSetupCases.GOOD)))
        .isEqualTo(Entry.NAME);
    assertThat(accept(school, token)).isInstanceOf(Admission.Admitted.class);
  }

  private static String invite(School school, Role role, String note) {
    People people = school.context().getBean(People.class);
    return school.as(AccountStaff.administrator(school), () -> people.invite(role, note));
  }

  private static Admission accept(School school, String token) {
    return invitations(school)
        .accept(
            token, new Newcomer("Mr Hale", "hale-" + UUID.randomUUID(), AccountSetupCases.GOOD));
  }

  private static Entry entry(School school, String token, Newcomer newcomer) {
    return ((Admission.Unusable) invitations(school).accept(token, newcomer)).entry();
  }

  private static Invitations invitations(School school) {
    return school.context().getBean(Invitations.class);
  }
}
