package org.gloss.exercise.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.gloss.exercise.intake.StarterText.Outcome;
import org.gloss.exercise.intake.StarterText.Refused;
import org.gloss.exercise.intake.StarterText.Starter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StarterTextTest {

  @Test
  void asterisksMarkWordsAndTwoAreOneOfTheText() {
    Starter starter =
        starter(StarterText.read("The *brutal* coup, 5 * 3 and *note*** too.\n\nA *second* one."));
    assertThat(starter.text()).isEqualTo("The brutal coup, 5 * 3 and note* too.\nA second one.");
    assertThat(quotes(starter)).containsExactly("brutal", "note*", "second");
    assertThat(starter.paragraphs()).hasSize(2);
  }

  @Test
  void theTextFieldOfH5pIsHtml() {
    String field = "<p>The *brutal* coup&nbsp;of<br/>2014.</p>\\n<p>*Rammed* through.</p>";
    Starter starter =
        starter(
            StarterText.read(
                "{\"taskDescription\":\"<p>Find *them*</p>\",\"textField\":\"%s\"}"
                    .formatted(field)));
    assertThat(starter.text()).isEqualTo("The brutal coup\u00A0of 2014.\nRammed through.");
    assertThat(quotes(starter)).containsExactly("brutal", "Rammed");
  }

  @Test
  void aWholeH5pFileIsRead() {
    byte[] file =
        Documents.zip(
            Map.of(
                "h5p.json",
                Documents.bytes("{\"mainLibrary\":\"H5P.MarkTheWords\"}"),
                "content/content.json",
                Documents.bytes("{\"textField\":\"<p>A *small* town.</p>\"}"),
                "content/images/x.png",
                new byte[1000]));
    assertThat(quotes(starter(StarterText.read(file)))).containsExactly("small");
  }

  @Test
  void bracketsMarkWordsOfMoodle() {
    Starter starter = starter(StarterText.read("The cat [sat] on the [mat]."));
    assertThat(starter.text()).isEqualTo("The cat sat on the mat.");
    assertThat(quotes(starter)).containsExactly("sat", "mat");
  }

  @Test
  void withDoubledBracketsOnlyThoseAreRight() {
    Starter starter = starter(StarterText.read("The [[fat cat]] [sat] on [[the mat]]."));
    assertThat(starter.text()).isEqualTo("The fat cat sat on the mat.");
    assertThat(quotes(starter)).containsExactly("fat cat", "the mat");
    assertThat(starter.notes())
        .containsExactly("A word that could be chosen and is not right was taken as plain text.");
  }

  @Test
  void moodleXmlIsReadWithItsOwnMarks() {
    Starter brackets = starter(StarterText.read(moodle("<p>The cat [sat].</p>", "[]")));
    assertThat(quotes(brackets)).containsExactly("sat");
    assertThat(brackets.notes())
        .containsExactly("The file holds 2 wordselect questions; the first was taken.");
    assertThat(quotes(starter(StarterText.read(moodle("<p>The [cat] *sat*.</p>", "**")))))
        .containsExactly("sat");
    assertThat(quotes(starter(StarterText.read(moodle("<p>The [cat] {sat}.</p>", "{}")))))
        .containsExactly("sat");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One line.~~Then *open here. | Line 3, column 6: The mark that begins here is not closed in its paragraph. Write * after its last word, or ** for one that belongs to the text.",
        "Then closed* here. | Line 1, column 12: This mark closes nothing. Remove it, or write ** for an asterisk.",
        "A [word and [another]. | Line 1, column 13: A mark begins here inside another one. Remove one of both.",
        "A [one].~~B word]. | Line 3, column 7: This mark closes nothing. Remove it, or mark where it begins.",
        "😀 A [ ] word. | Line 1, column 5: The mark that begins here holds no word. Put a word into it.",
        "<p>A <b title='*'>*word</b></p> | Line 1, column 19: The mark that begins here is not closed in its paragraph. Write * after its last word, or ** for one that belongs to the text.",
        "Nothing marked. | No word is marked. Mark words as *word* (H5P) or [word] (Moodle), or take the text in without marks.",
        "{\"textField\": 5} | This H5P exercise is not of the type Mark the Words; only that can be taken as a start.",
        "<?xml version='1.0'?><quiz></quiz> | This Moodle file holds no question of the type wordselect; only that can be taken as a start.",
      },
      quoteCharacter = '`')
  void malformedMarksAreRefusedWithTheirPlace(String text, String words) {
    assertThat(StarterText.read(text.replace('~', '\n'))).isEqualTo(new Refused(words));
  }

  @Test
  void aDamagedOrForeignArchiveIsRefused() {
    assertThat(StarterText.read(Documents.zip(Map.of("a.txt", new byte[] {65}))))
        .isEqualTo(
            new Refused(
                "This archive holds no H5P exercise. Export it from H5P again as a .h5p file."));
    assertThat(StarterText.read(Documents.bytes("PK\u0003\u0004 nonsense")))
        .isInstanceOf(Refused.class);
    assertThat(
            StarterText.read(
                Documents.zip(Map.of("content/content.json", Documents.bytes("{\"textField\": ")))))
        .isInstanceOf(Refused.class);
  }

  private static String moodle(String text, String marks) {
    String other =
        "<question type=\"wordselect\"><questiontext><text>A [b].</text></questiontext></question>";
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <quiz><question type="category"><category><text>x</text></category></question>
        <question type="wordselect"><name><text>One</text></name>
        <questiontext format="html"><text><![CDATA[%s]]></text></questiontext>
        <delimitchars>%s</delimitchars></question>%s</quiz>
        """
        .formatted(text, marks, other);
  }

  private static Starter starter(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Starter.class);
    return (Starter) outcome;
  }

  private static List<String> quotes(Starter starter) {
    return starter.marks().stream().map(span -> span.in(starter.text())).toList();
  }

  @Test
  @Timeout(5)
  void commentsThatAreOnlyBegunTakeNoLongTime() {
    byte[] hostile = "<!--".repeat(200_000).getBytes(StandardCharsets.UTF_8);

    assertThat(StarterText.read(hostile)).isInstanceOf(StarterText.Refused.class);
  }

  @Test
  @Timeout(5)
  void aMoodleFileOfMillionsOfElementsIsRefusedBeforeItIsParsed() {
    byte[] hostile = ("<quiz>" + "<a>".repeat(2_000_000)).getBytes(StandardCharsets.UTF_8);

    assertThat(StarterText.read(hostile)).isInstanceOf(StarterText.Refused.class);
  }
}
