package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.gloss.account.Administrators;
import org.gloss.account.Admission;
import org.gloss.account.Admission.Entry;
import org.gloss.account.Newcomer;
import org.gloss.account.SchoolProfile;
import org.gloss.setup.Setup;
import org.gloss.setup.SetupDoor;
import org.gloss.setup.SetupOutcome;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// The first administrator of an empty installation.
interface AccountSetupCases {

  SchoolProfile LAKESIDE = new SchoolProfile("Lakeside School", "en");

  @RepeatedTest(3)
  default void ofEightBrowsersAtOnceOneMakesTheFirstAdministrator(School school) {
    AccountStaff.withoutAdministrators(
        school,
        () -> {
          List<Admission> admissions =
              Together.run(8, i -> () -> administrators(school).first(newcomer(), LAKESIDE));

          assertThat(admissions).filteredOn(Admission.Admitted.class::isInstance).hasSize(1);
          assertThat(admissions).filteredOn(Admission.Closed.class::isInstance).hasSize(7);
          assertThat(administratorsIn(school)).isOne();
        });
  }

  @Test
  default void guessingTheCodeIsSlow(School school) {
    AccountStaff.withoutAdministrators(
        school,
        () -> {
          SetupDoor guess = new SetupDoor.Elsewhere("guess", UUID.randomUUID().toString());
          for (int i = 0; i < 10; i++) {
            assertThat(setup(school).setUp(newcomer(), LAKESIDE, guess))
                .isEqualTo(new SetupOutcome.WrongCode());
          }
          assertThat(setup(school).setUp(newcomer(), LAKESIDE, guess))
              .isEqualTo(new SetupOutcome.TooManyTries());
        });
  }

  @Test
  default void whatCannotBeUsedIsToldByItsField(School school) {
    AccountStaff.withoutAdministrators(
        school,
        () -> {
          assertThat(fault(school, newcomer(), new SchoolProfile(" \u0000", "en")))
              .isEqualTo(Entry.SCHOOL);
          assertThat(fault(school, newcomer(), new SchoolProfile("Lakeside", "english, please")))
              .isEqualTo(Entry.LANGUAGE);
          assertThat(fault(school, new Newcomer("", "reed", GOOD), LAKESIDE)).isEqualTo(Entry.NAME);
          assertThat(fault(school, new Newcomer("Reed", "r d", GOOD), LAKESIDE))
              .isEqualTo(Entry.SIGN_IN);
          assertThat(fault(school, new Newcomer("Reed", "reed", "lakeside school"), LAKESIDE))
              .isEqualTo(Entry.PASSWORD);
          assertThat(administratorsIn(school)).isZero();
        });
  }

  @Test
  default void schoolAndLanguageAreKept(School school) {
    AccountStaff.withoutAdministrators(
        school,
        () -> {
          Admission admission =
              administrators(school)
                  .first(newcomer(), new SchoolProfile("  Escola  do Lago ", "PT-br"));
          assertThat(admission).isInstanceOf(Admission.Admitted.class);
          assertThat(
                  school.as(
                      ((Admission.Admitted) admission).account(), administrators(school)::school))
              .isEqualTo(new SchoolProfile("Escola do Lago", "pt-BR"));
        });
  }

  /// A password that may be chosen.
  String GOOD = "four words of no kin";

  private static Newcomer newcomer() {
    return new Newcomer("Ms Reed", "reed-" + UUID.randomUUID(), GOOD);
  }

  private static Entry fault(School school, Newcomer newcomer, SchoolProfile profile) {
    return ((Admission.Unusable) administrators(school).first(newcomer, profile)).entry();
  }

  private static int administratorsIn(School school) {
    return school
        .jdbc()
        .sql("select count(*) from account where role = 'ADMINISTRATOR'")
        .query(Integer.class)
        .single();
  }

  private static Administrators administrators(School school) {
    return school.context().getBean(Administrators.class);
  }

  private static Setup setup(School school) {
    return school.context().getBean(Setup.class);
  }
}
