package org.gloss.classroom.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gloss.classroom.roster.RosterReading.Listed;
import org.gloss.classroom.roster.RosterReading.ListedClass;
import org.gloss.classroom.roster.RosterReading.SeveralClasses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What rosters are understood, and what is said of those that are not.
class RosterFilesTest {

  private static final Map<String, String> ONE_ROSTER_1_1 =
      new LinkedHashMap<>(
          Map.of(
              "users.csv",
              """
              "sourcedId","status","dateLastModified","enabledUser","orgSourcedIds","role","username","userIds","givenName","familyName"
              "u1","","","true","o1","student","ann","","Ann","Lee"
              "u2","","","true","o1","student","ben","","Ben","Ode"
              "u3","tobedeleted","2026-01-01T00:00:00.000Z","true","o1","student","cem","","Cem","Ak"
              "t1","","","true","o1","teacher","reed","","Tom","Reed"
              """,
              "classes.csv",
              """
              "sourcedId","status","dateLastModified","title","grades","courseSourcedId","classCode","classType"
              "c1","","","English","9","x","9b","scheduled"
              "c2","","","English","9","x","9c","scheduled"
              "c3","tobedeleted","","Latin","9","x","9c","scheduled"
              """,
              "enrollments.csv",
              """
              "sourcedId","status","dateLastModified","classSourcedId","schoolSourcedId","userSourcedId","role","primary"
              "e1","","","c1","o1","u1","student","false"
              "e2","","","c1","o1","t1","teacher","true"
              "e3","","","c1","o1","u3","student","false"
              "e4","tobedeleted","","c1","o1","u2","student","false"
              "e5","","","c2","o1","u2","student","false"
              "e6","","","c3","o1","u2","student","false"
              """));

  static List<Faulty> faulty() {
    return Faulty.all();
  }

  @ParameterizedTest
  @MethodSource("faulty")
  void everythingThatIsWrongIsSaidWithPlaceAndCure(Faulty faulty) {
    Listed listed = (Listed) RosterReader.read(faulty.files(), "");

    assertThat(listed.faults()).extracting(Remark::words).containsExactlyElementsOf(faulty.said());
  }

  @Test
  void thereAreMoreThanFortyFaultyFiles() {
    assertThat(faulty()).hasSizeGreaterThan(40);
  }

  @Test
  void whatIsNotReadIsNamedInShort() {
    String heading = "name" + ",x".repeat(30) + "," + "y".repeat(5_000);
    Listed listed =
        (Listed)
            RosterReader.read(
                List.of(
                    new RosterFile(
                        "a.csv",
                        (heading + "\nAnn" + ",".repeat(31) + "\n")
                            .getBytes(StandardCharsets.UTF_8))),
                "");

    assertThat(listed.notes())
        .extracting(Remark::words)
        .contains("Not read: " + "x, ".repeat(19) + "x and 11 more.");
  }

  @Test
  void oneColumnIsEnough() {
    assertThat(students("Ann\nBen Ode\n")).containsExactly("Ann/", "Ben Ode/");
  }

  @Test
  void twoColumnsAreANameAndAnId() {
    assertThat(students("Ann,17\nBen,B-18\n")).containsExactly("Ann/17", "Ben/B-18");
    assertThat(students("1017;Ann\n1018;Ben\n")).containsExactly("Ann/1017", "Ben/1018");
  }

  @Test
  void numbersThatOnlyCountTheLinesAreNoIds() {
    assertThat(students("1.\tAnn\n2.\tBen\n")).containsExactly("Ann/", "Ben/");
    assertThat(notes("1.\tAnn\n2.\tBen\n"))
        .containsExactly(
            "The numbers in the first column only count the students; they are not taken as ids.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Name,ID|Ann Lee,17|Ann Lee/17",
        "student_id,Full Name|17,Ann Lee|Ann Lee/17",
        "First name,Last name,Student ID|Ann,Lee,17|Ann Lee/17",
        "Surname,Given name|Lee,Ann|Ann Lee/",
        "Nachname;Vorname;Klasse;Schülernummer|Lee;Ann;9b;17|Ann Lee/17",
        "Schüler*in;Kennung|Ann Lee;17|Ann Lee/17",
        "Name;Vorname|Lee;Ann|Ann Lee/",
        "Nom;Prénom;Identifiant|Lee;Ann;17|Ann Lee/17",
        "Élève;N° d'élève|Ann Lee;17|Ann Lee/17",
        "Nom|Ann Lee|Ann Lee/",
        "Apellidos;Nombre;Matrícula|Lee;Ann;17|Ann Lee/17",
        "Nombre y apellidos;Código|Ann Lee;17|Ann Lee/17",
        "ALUMNO|Ann Lee|Ann Lee/",
      })
  void headingsAreKnownInFourLanguages(String heading, String line, String student) {
    assertThat(students(heading + "\n" + line + "\n")).containsExactly(student);
  }

  @Test
  void columnsThatAreNotReadAreTold() {
    assertThat(notes("name,e-mail,id,class\nAnn,a@example.org,17,9b\n"))
        .containsExactly("Not read: e-mail, class.");
  }

  @Test
  void surnamesBeforeACommaComeLast() {
    String text = "Name;ID\nLee, Ann;17\n\"Ode,Ben\";18\nCem;19\n";
    assertThat(students(text)).containsExactly("Ann Lee/17", "Ben Ode/18", "Cem/19");
    assertThat(notes(text))
        .containsExactly("Names written “surname, first name” were turned round.");
  }

  @Test
  void whatBeginsLikeAFormulaAndIsNoneIsKeptAsText() {
    assertThat(students("name\n@nn\n-Ben\n+Cem+\n")).containsExactly("@nn/", "-Ben/", "+Cem+/");
    assertThat(notes("name\nCem\n@nn\n"))
        .containsExactly(
            "Line 3: “@nn” begins like a formula of a spreadsheet. It is kept as it is, as text.");
  }

  @Test
  void theZerosThatASpreadsheetProtectsAreKept() {
    assertThat(students("name;id\nAnn;\"=\"\"007\"\"\"\n")).containsExactly("Ann/007");
  }

  @Test
  void theFirstLineOfExcelThatNamesTheSeparatorIsNoStudent() {
    Listed listed = read(Faulty.bytes("sep=;\r\nName;ID\r\nAnn, Lee;17\r\n"));
    assertThat(listed.entries()).singleElement().matches(entry -> entry.line() == 3);
  }

  @Test
  void blankLinesAndPaddingDoNotCountButTheirLinesDo() {
    Listed listed = read(Faulty.bytes("\n\nname,id,,,\n\nAnn,17,,,\n,,,,\nBen,,,,\n"));

    assertThat(listed.faults()).isEmpty();
    assertThat(listed.entries()).extracting(RosterEntry::line).containsExactly(5, 7);
  }

  @Test
  void whatIsNotUtf8IsReadAsWesternEuropeanAndSaidSo() {
    Listed listed = read("Name\nJürgen\n".getBytes(Charset.forName("windows-1252")));

    assertThat(listed.entries())
        .extracting(entry -> entry.alias().value())
        .containsExactly("Jürgen");
    assertThat(listed.notes())
        .extracting(Remark::words)
        .containsExactly(
            "The file is not UTF-8; it was read as Western European text (Windows-1252). Check the"
                + " accents.");
  }

  @Test
  void ofSeveralClassesOneIsChosen() {
    assertThat(RosterReader.read(oneRoster(), ""))
        .isEqualTo(
            new SeveralClasses(
                List.of(
                    new ListedClass("c1", "English (9b)", 2),
                    new ListedClass("c2", "English (9c)", 1))));

    Listed listed = (Listed) RosterReader.read(oneRoster(), "c1");
    assertThat(listed.entries()).extracting(RosterFilesTest::told).containsExactly("Ann Lee/u1");
    assertThat(listed.faults()).isEmpty();
    assertThat(listed.notes())
        .extracting(Remark::words)
        .containsExactly(
            "enrollments.csv, line 5: This enrolment is marked “tobedeleted” and is left out.",
            "users.csv, line 4: “Cem Ak” is marked “tobedeleted” and is left out.");
  }

  @Test
  void theSameFilesMayComeInAZipFile() {
    byte[] zip = new byte[0];
    Map<String, String> inFolder = new LinkedHashMap<>();
    ONE_ROSTER_1_1.forEach((name, text) -> inFolder.put("export/" + name, text));
    inFolder.put("export/manifest.csv", "propertyName,value\n");
    inFolder.put("__MACOSX/export/users.csv", "x");
    zip = Faulty.zip(inFolder);

    Listed listed = (Listed) RosterReader.read(List.of(new RosterFile("or.zip", zip)), "c2");
    assertThat(listed.entries()).extracting(RosterFilesTest::told).containsExactly("Ben Ode/u2");
  }

  @Test
  void oneRoster1Point2HasPreferredNamesAndNoRoleOfUsers() {
    Listed listed =
        (Listed)
            RosterReader.read(
                List.of(
                    new RosterFile(
                        "users.csv",
                        Faulty.bytes(
                            """
                            sourcedId,status,enabledUser,username,givenName,familyName,middleName,preferredGivenName,preferredFamilyName
                            u1,,true,ann,Ann-Katherine Elisabeth,Leeuwenhoek,,,
                            u2,,true,ben,Benjamin,Ode,,Ben,
                            """)),
                    new RosterFile(
                        "enrollments.csv",
                        Faulty.bytes(
                            """
                            sourcedId,status,classSourcedId,userSourcedId,role
                            e1,,c1,u1,student
                            e2,,c1,u2,student
                            e3,,c1,u2,student
                            """))),
                "");

    assertThat(listed.entries())
        .extracting(RosterFilesTest::told)
        .containsExactly("Ann-Katherine Elisabeth L./u1", "Ben Ode/u2");
    assertThat(listed.notes())
        .extracting(Remark::words)
        .containsExactly(
            "users.csv, line 2: “Ann-Katherine Elisabeth Leeuwenhoek” is long and becomes"
                + " “Ann-Katherine Elisabeth L.”.");
  }

  private static List<RosterFile> oneRoster() {
    return ONE_ROSTER_1_1.entrySet().stream()
        .map(entry -> new RosterFile(entry.getKey(), Faulty.bytes(entry.getValue())))
        .toList();
  }

  private static List<String> students(String text) {
    Listed listed = read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(listed.faults()).isEmpty();
    return listed.entries().stream().map(RosterFilesTest::told).toList();
  }

  private static List<String> notes(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8)).notes().stream().map(Remark::words).toList();
  }

  private static Listed read(byte[] bytes) {
    return (Listed) RosterReader.read(List.of(new RosterFile("class.csv", bytes)), "");
  }

  private static String told(RosterEntry entry) {
    return entry.alias().value() + "/" + entry.externalId();
  }
}
