package org.gloss.classroom.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.gloss.classroom.roster.RosterReading.Listed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Random rosters, written by another library in every encoding and with every separator, are read
/// back as they were.
class RosterRoundTripTest {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzäöüßéèñøç";
  private static final String OTHER = "abcdefghij'- ,;\"|.äé";

  enum Encoding {
    UTF_8,
    UTF_8_WITH_MARK,
    UTF_16_BIG,
    UTF_16_LITTLE,
    WINDOWS;

    byte[] encode(String text) {
      return switch (this) {
        case UTF_8 -> text.getBytes(StandardCharsets.UTF_8);
        case UTF_8_WITH_MARK -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        case UTF_16_BIG -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
        case UTF_16_LITTLE -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
        case WINDOWS -> text.getBytes(Charset.forName("windows-1252"));
      };
    }
  }

  record Way(Encoding encoding, char separator, String lineEnd, boolean heading) {}

  record Student(String name, String id) {}

  static Stream<Way> ways() {
    return Stream.of(Encoding.values())
        .flatMap(
            encoding ->
                Stream.of(',', ';', '\t', '|')
                    .flatMap(
                        separator ->
                            Stream.of("\n", "\r\n", "\r")
                                .flatMap(
                                    end ->
                                        Stream.of(true, false)
                                            .map(
                                                heading ->
                                                    new Way(encoding, separator, end, heading)))));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void aRosterIsReadBackAsItWas(Way way) {
    for (int seed = 0; seed < 20; seed++) {
      List<Student> students = students(new Random(seed));

      Listed listed = read(way.encoding().encode(written(students, way)));

      assertThat(listed.faults()).as("seed %d", seed).isEmpty();
      assertThat(listed.entries())
          .as("seed %d", seed)
          .extracting(entry -> new Student(entry.alias().value(), entry.externalId()))
          .containsExactlyElementsOf(students);
    }
  }

  @Test
  void arbitraryBytesAreNeverMoreThanAFault() {
    Random random = new Random(4);
    for (int i = 0; i < 3_000; i++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      if (i % 3 == 0 && bytes.length > 4) {
        bytes[0] = 'P';
        bytes[1] = 'K';
        bytes[2] = 3;
        bytes[3] = 4;
      }
      assertThat(RosterReader.read(List.of(new RosterFile("x", bytes)), "")).isNotNull();
    }
  }

  @Test
  void arbitraryPiecesOfListsAreNeverMoreThanAFault() {
    List<String> pieces =
        List.of(
            "name",
            "id",
            "\"",
            ",",
            ";",
            "\t",
            "\n",
            "\r\n",
            "Ann",
            "=",
            "17",
            " ",
            "sourcedId",
            "givenName",
            "familyName",
            "sep=",
            "\uFEFF",
            "\u0000",
            "é",
            "😀");
    Random random = new Random(5);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(30); n > 0; n--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      Listed listed = read(text.toString().getBytes(StandardCharsets.UTF_8));
      assertThat(listed.entries().isEmpty() && listed.faults().isEmpty()).as("%s", text).isFalse();
    }
  }

  private static Listed read(byte[] bytes) {
    return (Listed) RosterReader.read(List.of(new RosterFile("class.csv", bytes)), "");
  }

  private static String written(List<Student> students, Way way) {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(way.separator())
            .setRecordSeparator(way.lineEnd())
            .setQuoteMode(QuoteMode.MINIMAL)
            .get();
    StringBuilder text = new StringBuilder();
    if (way.heading()) {
      text.append(format.format("Schüler", "ID")).append(way.lineEnd());
    }
    students.forEach(
        student -> text.append(format.format(student.name(), student.id())).append(way.lineEnd()));
    return text.toString();
  }

  private static List<Student> students(Random random) {
    List<Student> students = new ArrayList<>();
    for (int i = 1 + random.nextInt(40); i > 0; i--) {
      String name =
          word(random, LETTERS, 2) + word(random, OTHER, 5) + word(random, LETTERS, 1) + i;
      name = name.replaceAll(" +", " ");
      boolean turned = name.chars().filter(unit -> unit == ',').count() == 1;
      students.add(new Student(turned ? name.replace(",", "") : name, "S" + i));
    }
    return students;
  }

  private static String word(Random random, String letters, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }
}
