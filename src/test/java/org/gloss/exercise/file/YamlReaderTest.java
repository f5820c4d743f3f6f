package org.gloss.exercise.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YamlReaderTest {

  private final Problems problems = new Problems("a.md");

  @Test
  void everythingKnowsItsPlace() {
    Yaml.Fields fields = fields("a: 😀 x\nb:\n  - one\n  - {c: 2.50}\n");
    assertThat(fields.placeOf("a")).isEqualTo(new Place(11, 4));
    assertThat(fields.list("b").getLast().place()).isEqualTo(new Place(14, 5));
    assertThat(fields.maps("b").getFirst().placeOf("c")).isEqualTo(new Place(14, 9));
    assertThat(fields.maps("b").getFirst().number("c").orElseThrow()).hasToString("2.50");
  }

  @Test
  void onlyWhatYaml12CallsATruthValueIsOne() {
    Yaml.Fields fields = fields("a: no\nb: true\nc: ~\nd: 1:30\n");
    assertThat(fields.text("a")).contains("no");
    assertThat(fields.field("b").orElseThrow().value()).isInstanceOf(Yaml.Flag.class);
    assertThat(fields.field("c").orElseThrow().value()).isInstanceOf(Yaml.Nothing.class);
    assertThat(fields.text("d")).contains("1:30");
  }

  @Test
  void emojiMayStandAnywhere() {
    for (int length = 1_000; length < 1_060; length++) {
      String text = "a: " + "x".repeat(length) + "😀".repeat(1_200) + "\n";
      assertThat(YamlReader.read(text, 0, problems)).isPresent();
    }
    assertThat(problems.none()).isTrue();
  }

  @Test
  void namesThatStandTwiceAnchorsAliasesAndTagsAreRefused() {
    assertThat(messages("a: 1\na: 2\n")).containsExactly("The field \"a\" stands twice");
    assertThat(messages("a: &x 1\n"))
        .containsExactly("Anchors (&) and aliases (*) are not allowed");
    assertThat(messages("a: *x\n")).containsExactly("Anchors (&) and aliases (*) are not allowed");
    assertThat(messages("<<: *x\n")).containsExactly("Anchors (&) and aliases (*) are not allowed");
    assertThat(messages("a: !x 1\n")).containsExactly("Tags (!) are not allowed");
    assertThat(messages("a: 1\n---\nb: 2\n")).containsExactly("A second YAML document begins here");
  }

  @Test
  void escapesCannotSmuggleInWhatIsNoText() {
    assertThat(messages("a: \"\\0\"\n")).containsExactly("Character U+0000 (null) is not text");
    assertThat(messages("a: \"\\ud800\"\n")).hasSize(1);
    Yaml.Fields fields = fields("a: \"e\\u0301\"\n");
    assertThat(fields.text("a")).contains("é");
  }

  private Yaml.Fields fields(String text) {
    Optional<Yaml> tree = YamlReader.read(text, 10, problems);
    assertThat(tree).containsInstanceOf(Yaml.Fields.class);
    return (Yaml.Fields) tree.orElseThrow();
  }

  private static List<String> messages(String text) {
    Problems own = new Problems("a.md");
    var _ = YamlReader.read(text, 0, own);
    return own.sorted().stream().map(Problem::message).toList();
  }
}
