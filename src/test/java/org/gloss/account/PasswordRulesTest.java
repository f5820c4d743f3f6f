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
        "twelve chars",
        "839201746352",
        "!?.,;:-_#+*~'",
        "пароль из слов",
        "\uD83C\uDF32\uD83C\uDF33\uD83C\uDF34\uD83C\uDF35\uD83C\uDF37\uD83C\uDF38\uD83C\uDF39\uD83C\uDF3A\uD83C\uDF3B\uD83C\uDF3C\uD83C\uDF3D\uD83C\uDF3E"
      })
  void anythingLongIsTakenWhateverItIsMadeOf(String password) {
    assertThat(fault(password)).isEmpty();
  }

  @Test
  void itsLengthIsCountedInCharacters() {
    assertThat(fault("elevenchars")).contains("at least 12");
    assertThat(fault("\uD83C\uDF32".repeat(6))).contains("at least 12");
    assertThat(fault("ab cd ef gh ".repeat(16) + "ijklmnop")).isEmpty();
    assertThat(fault("ab cd ef gh ".repeat(16) + "ijklmnopq")).contains("at most 200");
    assertThat(fault("")).contains("at least 12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password1234",
        "Password-1234",
        "QWERTYUIOPAS",
        "123456789012",
        "aaaaaaaaaaaa",
        "abcabcabcabc",
        "gloss gloss gloss",
        "            "
      })
  void whatIsGuessedFirstIsRefused(String password) {
    assertThat(fault(password)).contains("guessed first");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Lakeside School", "lakeside-school-2026", "catherine.reed", "CatherineReed99"})
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
