package org.gloss.classroom.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files that are no rosters, and rosters with faults, as schools have them, each with everything
/// that is to be said of it.
///
/// @param name what is wrong
/// @param said place and sentence of every fault, in order
public record Faulty(String name, List<RosterFile> files, List<String> said) {

  private static final String USERS =
      "sourcedId,status,enabledUser,role,givenName,familyName\n"
          + "u1,active,true,student,Ann,Lee\n"
          + "u2,active,true,student,Ben,Ode\n"
          + "t1,active,true,teacher,Tom,Reed\n";
  private static final String CLASSES =
      "sourcedId,status,title,classCode\nc1,active,English,9b\nc2,active,History,9b\n";
  private static final String ENROLLMENTS =
      "sourcedId,status,classSourcedId,userSourcedId,role\n"
          + "e1,active,c1,u1,student\n"
          + "e2,active,c1,t1,teacher\n";

  @Override
  public String toString() {
    return name;
  }

  /// All of them.
  public static List<Faulty> all() {
    return java.util.stream.Stream.of(lists(), values(), documents(), oneRoster())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Faulty> lists() {
    return List.of(
        text(
            "nothing in it",
            "",
            "This file is empty. Export the list again, and check that it holds a line for each"
                + " student."),
        text(
            "blank lines only",
            "\n  \n;;\n",
            "This file is empty. Export the list again, and check that it holds a line for each"
                + " student."),
        text(
            "a heading only",
            "name,id\n\n",
            "This file holds a heading and no students. Write one student on each line below it."),
        text(
            "no column of names",
            "id,e-mail\n17,ann@example.org\n",
            "No column of this file is called “name”. Write “name” above the column that holds the"
                + " names."),
        text(
            "many columns without a heading",
            "Ann,17,9b\nBen,18,9b\n",
            "This file has 3 columns and no heading. Write a line above them that says which is"
                + " which, such as: name, id."),
        text(
            "surnames or ids",
            "Ann,Lee\nBen,Ode\n",
            "The second column of this file holds no numbers, so it may be ids or surnames. Write a"
                + " line above that says which: “name, id” or “first name, last name”."),
        text(
            "too many columns in a line",
            "name,id\nAnn,17\nLee, Ben,18\n",
            "Line 3: This line has 3 columns, the others have 2. Put quotes (\") around a value"
                + " that holds “,”."),
        text(
            "another separator in a line",
            "name,id\nAnn,17\nBen;18\n",
            "Line 3: This line is separated by “;”, the others by “,”. Use the same everywhere."),
        text(
            "a quote that is not closed",
            "name,id\n\"Ann,17\nBen,18\nCem,19\n",
            "Line 2: A quote (\") opens in this line and is not closed. Close it or delete it."),
        text(
            "something after a closing quote",
            "name;id\n\"Ann\" Lee;17\nBen;18\n",
            "Line 2: Something follows a closing quote (\"). Double the quotes inside a value, or"
                + " delete them."),
        text(
            "too many students",
            "name\n" + "Ann\n".repeat(5_001),
            "This file lists 5,001 students; a class has at most 5,000. Split it into one file for"
                + " each class."),
        text(
            "far too much",
            "name\n" + "x".repeat(2 << 20),
            "This is more than 2 MB, and a list of 5,000 students needs less. Keep only names and"
                + " ids."));
  }

  private static List<Faulty> values() {
    return List.of(
        text(
            "a name that is missing",
            "name,id\nAnn,17\n,18\n",
            "Line 3: The name is missing. Write it, or delete the line."),
        text(
            "a name that is too long",
            "name\nAnn\n\n" + "Ben".repeat(11) + "\n",
            "Line 4: “BenBenBenBenBenBenBenBenBenBenBen” has 33 characters; a name has at most 30."
                + " Shorten it."),
        text(
            "a name that is too short",
            "name\nAnn\nB\n",
            "Line 3: “B” cannot be a name here. Pick a name of at least 2 characters."),
        text(
            "a name without a letter",
            "name\nAnn\n!!!\n",
            "Line 3: “!!!” cannot be a name here. A name needs a letter or a digit."),
        text(
            "a name twice",
            "name,id\nAnn Lee,17\nBen,18\nann lee,19\n",
            "Line 4: “ann lee” stands in line 2 already. Add a letter or the surname’s initial to"
                + " one of them."),
        text(
            "a name that looks like another",
            "name,id\nMina,17\nMin\u0430,18\n",
            "Line 3: “Min\u0430” looks like “Mina” in line 2. Add a letter or the surname’s initial"
                + " to one of them."),
        text(
            "an id twice",
            "name,id\nAnn,17\nBen,17\n",
            "Line 3: The id “17” stands in line 2 already. Give each student an id of their own."),
        text(
            "a line twice",
            "name,id\nAnn,17\nBen,18\nAnn,17\n",
            "Line 4: This line repeats line 2. Delete one of them."),
        text(
            "an id that is too long",
            "name,id\nAnn," + "7".repeat(121) + "\n",
            "Line 2: The id has 121 characters; an id has at most 120. Check whether it is in the"
                + " right column."),
        text(
            "formulas",
            "name;id\n=HYPERLINK(\"x\");17\nBen;=A1\n",
            "Line 2: “=HYPERLINK(\"x\")” is a formula, not a name. Write the name itself in its"
                + " place.",
            "Line 3: “=A1” is a formula, not an id. Write the id itself in its place."),
        text(
            "control characters",
            "name,id\nA\u0007nn,17\nBen,1\u00008\n",
            "Line 2: The name holds a control character (U+0007). Type it anew.",
            "Line 3: The id holds a control character (U+0000). Type it anew."),
        text(
            "a letter that was lost on the way",
            "name\nM\uFFFDller\n",
            "Line 2: The name “M\uFFFDller” holds a broken character. Save the file as UTF-8 and"
                + " upload it again."),
        text(
            "two faults in a line, and another",
            "name,id\n,=1\nBen,18\nBen,19\n",
            "Line 2: “=1” is a formula, not an id. Write the id itself in its place.",
            "Line 2: The name is missing. Write it, or delete the line.",
            "Line 4: “Ben” stands in line 3 already. Add a letter or the surname’s initial to one"
                + " of them."));
  }

  private static List<Faulty> documents() {
    String saveAsCsv =
        "Open the list in a spreadsheet program, save it as CSV, and upload that file.";
    String excel =
        "This is an Excel workbook. Open it in Excel, choose “Save as” and the type “CSV UTF-8”,"
            + " and upload that file.";
    return List.of(
        new Faulty("no file", List.of(), List.of("There is no file yet. Choose one.")),
        file("a workbook", zip(Map.of("xl/workbook.xml", "<workbook/>")), excel),
        file("an old workbook", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, excel),
        file(
            "an OpenDocument spreadsheet",
            zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet")),
            "This is an OpenDocument file. Open it in a spreadsheet program, choose “Save as” and"
                + " the type “Text CSV”, and upload that file."),
        file(
            "a Word document",
            zip(Map.of("word/document.xml", "<w/>")),
            "This is a Word document. " + saveAsCsv),
        file(
            "a PDF document",
            bytes("%PDF-1.7 …"),
            "This is a PDF document. Copy the names into a spreadsheet program, save them as CSV,"
                + " and upload that file."),
        file(
            "a web page",
            bytes("<table><tr><td>Ann</td></tr></table>"),
            "This is a web page, whatever its name says. " + saveAsCsv),
        file(
            "a picture",
            new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 0, 1},
            "This file holds data, not text. " + saveAsCsv),
        file(
            "a ZIP file that is cut off",
            Arrays.copyOf(zip(Map.of("users.csv", USERS)), 90),
            "This ZIP file is damaged or protected and cannot be unpacked. Make it again without a"
                + " password, or upload the files in it."),
        file(
            "a ZIP file of something else",
            zip(Map.of("notes.txt", "Ann")),
            "This ZIP file holds no roster. A OneRoster file holds users.csv, classes.csv and"
                + " enrollments.csv."),
        file(
            "a ZIP file that blows up",
            zip(Map.of("users.csv", "x".repeat(33 << 20))),
            "This ZIP file unpacks to far more than a roster needs. Upload only users.csv,"
                + " classes.csv and enrollments.csv."));
  }

  private static List<Faulty> oneRoster() {
    return List.of(
        oneRoster(
            "users only",
            Map.of("users.csv", USERS),
            "enrollments.csv is missing. Upload users.csv, classes.csv and enrollments.csv"
                + " together, or the ZIP file that holds them."),
        oneRoster(
            "a column that is missing",
            Map.of(
                "users.csv",
                USERS.replace("givenName", "firstName"),
                "enrollments.csv",
                ENROLLMENTS),
            "users.csv, line 1: The column “givenName” is missing. Export users.csv again with all"
                + " columns of OneRoster."),
        oneRoster(
            "a user that nobody knows",
            Map.of(
                "users.csv", USERS,
                "classes.csv", CLASSES,
                "enrollments.csv", ENROLLMENTS + "e3,active,c1,u9,student\n"),
            "enrollments.csv, line 4: Nobody in users.csv has the sourcedId “u9”. Add the student"
                + " there, or delete this line."),
        oneRoster(
            "a class that nobody knows",
            Map.of(
                "users.csv", USERS,
                "classes.csv", CLASSES,
                "enrollments.csv", ENROLLMENTS + "e3,active,c9,u2,student\n"),
            "enrollments.csv, line 4: No class in classes.csv has the sourcedId “c9”. Add the class"
                + " there, or delete this line."),
        oneRoster(
            "ids and roles that are missing",
            Map.of(
                "users.csv", USERS,
                "classes.csv", CLASSES,
                "enrollments.csv",
                    ENROLLMENTS
                        + "e3,active,c1,,student\n"
                        + "e4,active,,u2,student\n"
                        + "e5,active,c1,u2,\n"),
            "enrollments.csv, line 4: The userSourcedId is missing. Write the student’s sourcedId,"
                + " or delete the line.",
            "enrollments.csv, line 5: The classSourcedId is missing. Write the class’s sourcedId,"
                + " or delete the line.",
            "enrollments.csv, line 6: The role is missing. Write “student” for a student."),
        oneRoster(
            "a status that OneRoster does not know",
            Map.of(
                "users.csv", USERS,
                "classes.csv", CLASSES,
                "enrollments.csv", ENROLLMENTS + "e3,gone,c1,u2,student\n"),
            "enrollments.csv, line 4: The status is “gone”. It may be empty, “active” or"
                + " “tobedeleted”."),
        oneRoster(
            "only what is to be deleted",
            Map.of(
                "users.csv", USERS,
                "classes.csv", CLASSES,
                "enrollments.csv", ENROLLMENTS.replace("active,c1,u1", "tobedeleted,c1,u1")),
            "enrollments.csv: No class has a student in these files. Check that the role of the"
                + " students is “student”."),
        oneRoster(
            "far too many in a class",
            Map.of(
                "users.csv",
                USERS,
                "enrollments.csv",
                "classSourcedId,userSourcedId,role\n" + "c1,u1,student\n".repeat(5_001)),
            "This file lists 5,001 students; a class has at most 5,000. Split it into one file for"
                + " each class."),
        oneRoster(
            "nobody who stays",
            Map.of(
                "users.csv", USERS.replace("u1,active", "u1,tobedeleted"),
                "classes.csv", CLASSES,
                "enrollments.csv", ENROLLMENTS),
            "users.csv: Every student of the class is marked “tobedeleted”. Export it again."),
        oneRoster(
            "a sourcedId twice",
            Map.of(
                "users.csv", USERS + "u1,active,true,student,Una,Low\n",
                "classes.csv", CLASSES,
                "enrollments.csv", ENROLLMENTS),
            "users.csv, line 5: The sourcedId “u1” stands in line 2 already. Delete one of the"
                + " lines."),
        oneRoster(
            "a list beside OneRoster's files",
            Map.of("users.csv", USERS, "list.csv", "name\nAnn\n", "enrollments.csv", ENROLLMENTS),
            "list.csv: This is none of OneRoster’s files. Upload one list, or users.csv,"
                + " classes.csv and enrollments.csv together."));
  }

  private static Faulty text(String name, String content, String... said) {
    return file(name, bytes(content), said);
  }

  private static Faulty file(String name, byte[] bytes, String... said) {
    return new Faulty(name, List.of(new RosterFile("class.csv", bytes)), List.of(said));
  }

  private static Faulty oneRoster(String name, Map<String, String> files, String... said) {
    return new Faulty(
        name,
        files.entrySet().stream()
            .map(entry -> new RosterFile(entry.getKey(), bytes(entry.getValue())))
            .toList(),
        List.of(said));
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] zip(Map<String, String> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(bytes(file.getValue()));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
