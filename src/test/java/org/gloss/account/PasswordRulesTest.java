package org.gloss.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which passwords may be chosen.
class PasswordRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "four words of no kin",
        "fifteen letters",
        "839201746352118",
        "!?.,;:-_#+*~'()=",
        "пароль из разных слов",
        "dragon monkey football shadow",
        "\uD83C\uDF32\uD83C\uDF33\uD83C\uDF34\uD83C\uDF35\uD83C\uDF37\uD83C\uDF38\uD83C\uDF39\uD83C\uDF3A\uD83C\uDF3B\uD83C\uDF3C\uD83C\uDF3D\uD83C\uDF3E\uD83C\uDF40\uD83C\uDF41\uD83C\uDF42"
      })
  void anythingLongIsTakenWhateverItIsMadeOf(String password) {
    assertThat(fault(password)).isEmpty();
  }

  @Test
  void itsLengthIsCountedInCharacters() {
    assertThat(fault("fourteen chars")).contains("at least 15");
    assertThat(fault("\uD83C\uDF32".repeat(7))).contains("at least 15");
    assertThat(fault("no mi ra lu ".repeat(16) + "ijklmnop")).isEmpty();
    assertThat(fault("no mi ra lu ".repeat(16) + "ijklmnopq")).contains("at most 200");
    assertThat(fault("")).contains("at least 15");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password1234567",
        "Password-1234567",
        "P@ssw0rdP@ssw0rd",
        "passwordpassword",
        "passwordpassword1",
        "QWERTYUIOPASDFG",
        "1qaz2wsx3edc4rfv",
        "1q2w3e4r5t6y7u8i",
        "123456789012345",
        "987654321098765",
        "abcdefghijklmnop",
        "aaaaaaaaaaaaaaa",
        "abcabcabcabcabc",
        "gloss gloss gloss",
        "welcome to gloss 2026",
        "adminadmin12345",
        "administrator123",
        "iloveyouforever",
        "correct horse battery staple",
        "teacherteacher1",
        "letmein12345678",
        "               "
      })
  void whatIsGuessedFirstIsRefused(String password) {
    assertThat(fault(password)).contains("guessed first");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Lakeside School", "lakeside-school-2026", "catherine.reed-1", "CatherineReed99"})
  void namesThatOthersKnowAreRefused(String password) {
    assertThat(fault(password)).contains("a name that others know");
  }

  @Test
  void aNameMayBePartOfALongerOne() {
    assertThat(fault("catherine reed likes tea")).isEmpty();
  }

  @Test
  void aNewcomerKeepsItsPasswordOutOfLogs() {
    assertThat(new Newcomer("Reed", "reed", "four words of no kin").toString())
        .doesNotContain("words");
  }

  private static String fault(String password) {
    return PasswordRules.fault(password, "catherine.reed", "Reed", "Lakeside School").orElse("");
  }
}
