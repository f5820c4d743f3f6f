package org.gloss.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.gloss.account.AdministratorReset.Outcome;
import org.gloss.store.AccountStaff;
import org.gloss.store.OnH2;
import org.gloss.store.OnPostgres;
import org.gloss.store.School;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// A new password for an administrator who is locked out, on both databases.
class AdministratorResetTest {

  interface Cases {

    @Test
    default void theOnlyAdministratorGetsANewPasswordAndLosesSessionsAndLock(School school) {
      AccountStaff.withoutAdministrators(
          school,
          () -> {
            Account only = AccountStaff.administrator(school);
            school
                .jdbc()
                .sql("update account set locked = true where id = ?")
                .param(only.id())
                .update();

            Outcome.Renewed renewed = (Outcome.Renewed) reset(school, Optional.empty());

            assertThat(renewed.made()).isFalse();
            assertThat(AccountStaff.fresh(school, only).epoch()).isEqualTo(only.epoch() + 1);
            assertThat(signIn(school, renewed)).isInstanceOf(SignInOutcome.Right.class);
          });
    }

    @Test
    default void ofSeveralTheNamedOneIsMeant(School school) {
      AccountStaff.withoutAdministrators(
          school,
          () -> {
            Account one = AccountStaff.administrator(school);
            Account two = AccountStaff.administrator(school);
            String name = AccountStaff.signInName(school, two);

            assertThat(reset(school, Optional.empty())).isInstanceOf(Outcome.Unclear.class);
            assertThat(reset(school, Optional.of("nobody"))).isInstanceOf(Outcome.Unclear.class);
            assertThat(reset(school, Optional.of(" " + name)))
                .isInstanceOfSatisfying(
                    Outcome.Renewed.class, renewed -> assertThat(renewed.signIn()).isEqualTo(name));
            assertThat(AccountStaff.fresh(school, one)).isEqualTo(one);
          });
    }

    @Test
    default void whereThereIsNoneATeacherOfThatNameBecomesIt(School school) {
      AccountStaff.withoutAdministrators(
          school,
          () -> {
            Account teacher =
                AccountStaff.withPassword(school, Role.TEACHER, "a long forgotten one");
            String name = AccountStaff.signInName(school, teacher);

            Outcome.Renewed renewed = (Outcome.Renewed) reset(school, Optional.of(name));

            assertThat(renewed.made()).isTrue();
            assertThat(AccountStaff.fresh(school, teacher).role()).isEqualTo(Role.ADMINISTRATOR);
            assertThat(signIn(school, renewed)).isInstanceOf(SignInOutcome.Right.class);
          });
    }

    @Test
    default void whereThereIsNoneAndNobodyOfThatNameOneIsMade(School school) {
      AccountStaff.withoutAdministrators(
          school,
          () -> {
            Outcome.Renewed renewed =
                (Outcome.Renewed) reset(school, Optional.of("head-" + UUID.randomUUID()));

            assertThat(renewed.made()).isTrue();
            assertThat(signIn(school, renewed))
                .isInstanceOfSatisfying(
                    SignInOutcome.Right.class,
                    right -> assertThat(right.account().role()).isEqualTo(Role.ADMINISTRATOR));
          });
    }

    private static Outcome reset(School school, Optional<String> signIn) {
      return school.context().getBean(AdministratorReset.class).reset(signIn);
    }

    private static SignInOutcome signIn(School school, Outcome.Renewed renewed) {
      return school
          .context()
          .getBean(PasswordSignIn.class)
          .tryOnce(renewed.signIn(), renewed.password(), Optional.empty());
    }
  }

  @Nested
  @OnH2
  class OnOurH2 implements Cases {}

  @Nested
  @OnPostgres
  class OnOurPostgres implements Cases {}
}
