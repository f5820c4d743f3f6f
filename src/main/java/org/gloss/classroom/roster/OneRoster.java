package org.gloss.classroom.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gloss.classroom.Alias;
import org.gloss.classroom.roster.CsvTable.Row;
import org.gloss.classroom.roster.RosterReading.ListedClass;

/// Finds the students of one class in the CSV files of OneRoster 1.1 or 1.2. What is wrong in lines
/// that do not concern the class stops nobody.
final class OneRoster {

  private final OneRosterTable users;
  private final OneRosterTable enrolments;
  private final Optional<OneRosterTable> classes;
  private final List<Remark> notes;
  private final List<Remark> faults = new ArrayList<>();
  private final Map<String, ListedClass> known = new LinkedHashMap<>();
  private final Map<String, List<Row>> studentsByClass = new LinkedHashMap<>();

  OneRoster(
      OneRosterTable users,
      OneRosterTable enrolments,
      Optional<OneRosterTable> classes,
      List<Remark> notes) {
    this.users = users;
    this.enrolments = enrolments;
    this.classes = classes;
    this.notes = notes;
  }

  /// Reads the students of a class.
  ///
  /// @param chosen its id; ignored if the files hold no such class or only one
  RosterReading read(String chosen) throws Unusable {
    classes.ifPresent(this::readClasses);
    enrolments.rows().forEach(this::readEnrolment);
    List<ListedClass> listed = listed();
    if (listed.isEmpty() && faults.isEmpty()) {
      throw new Unusable(
          enrolments.file(),
          "No class has a student in these files. Check that the role of the students is “student”.");
    }
    Optional<ListedClass> one =
        listed.size() == 1
            ? Optional.of(listed.getFirst())
            : listed.stream().filter(each -> each.id().equals(chosen)).findFirst();
    if (one.isEmpty() && !listed.isEmpty()) {
      return new RosterReading.SeveralClasses(listed);
    }
    if (one.isPresent() && one.get().students() > RosterEntries.MOST) {
      throw RosterEntries.tooMany(one.get().students());
    }
    RosterEntries entries = new RosterEntries(users.file(), faults, notes);
    one.ifPresent(each -> readStudents(each, entries));
    if (entries.entries().isEmpty() && faults.isEmpty()) {
      throw new Unusable(
          users.file(), "Every student of the class is marked “tobedeleted”. Export it again.");
    }
    return new RosterReading.Listed(entries.entries(), faults, notes);
  }

  private void readClasses(OneRosterTable table) {
    for (Row row : table.rows()) {
      String id = table.value(row, "sourcedId");
      String code = table.value(row, "classCode");
      String title = table.value(row, "title");
      if (id.isEmpty()) {
        faults.add(table.remark(row, "The sourcedId is missing. Export classes.csv again."));
      } else if (table.holds(row).orElse(true)) {
        known.put(
            id,
            new ListedClass(id, (title + (code.isEmpty() ? "" : " (" + code + ")")).strip(), 0));
      } else {
        known.put(id, new ListedClass(id, "", -1));
      }
    }
  }

  private void readEnrolment(Row row) {
    String role = enrolments.value(row, "role").toLowerCase(Locale.ROOT);
    if (role.isEmpty()) {
      fault(row, "The role is missing. Write “student” for a student.");
    }
    if (!role.equals("student")) {
      return;
    }
    String id = enrolments.value(row, "classSourcedId");
    Optional<Boolean> holds = enrolments.holds(row);
    if (holds.isEmpty()) {
      fault(
          row,
          "The status is “"
              + RosterEntries.shown(enrolments.value(row, "status"))
              + "”. It may be empty, “active” or “tobedeleted”.");
    } else if (id.isEmpty()) {
      fault(row, "The classSourcedId is missing. Write the class’s sourcedId, or delete the line.");
    } else if (classes.isPresent() && !known.containsKey(id)) {
      fault(
          row,
          "No class in classes.csv has the sourcedId “"
              + RosterEntries.shown(id)
              + "”. Add the class there, or delete this line.");
    } else {
      studentsByClass.computeIfAbsent(id, each -> new ArrayList<>()).add(row);
    }
  }

  private List<ListedClass> listed() {
    return studentsByClass.entrySet().stream()
        .filter(entry -> inClass(entry.getValue()) > 0)
        .map(
            entry -> {
              String id = entry.getKey();
              ListedClass of = known.getOrDefault(id, new ListedClass(id, id, 0));
              int students = of.students() < 0 ? 0 : inClass(entry.getValue());
              return new ListedClass(id, of.title().isEmpty() ? id : of.title(), students);
            })
        .filter(each -> each.students() > 0)
        .sorted(Comparator.comparing(ListedClass::title).thenComparing(ListedClass::id))
        .toList();
  }

  private int inClass(List<Row> rows) {
    return (int) rows.stream().filter(row -> enrolments.holds(row).orElse(false)).count();
  }

  private void readStudents(ListedClass of, RosterEntries entries) {
    Map<String, List<Row>> people = new HashMap<>();
    for (Row user : users.rows()) {
      people.computeIfAbsent(users.value(user, "sourcedId"), id -> new ArrayList<>()).add(user);
    }
    Set<String> taken = new HashSet<>();
    for (Row enrolment : studentsByClass.getOrDefault(of.id(), List.of())) {
      String id = enrolments.value(enrolment, "userSourcedId");
      if (!enrolments.holds(enrolment).orElse(false)) {
        notes.add(
            enrolments.remark(
                enrolment, "This enrolment is marked “tobedeleted” and is left out."));
      } else if (id.isEmpty()) {
        fault(
            enrolment,
            "The userSourcedId is missing. Write the student’s sourcedId, or delete the line.");
      } else if (taken.add(id)) {
        readStudent(enrolment, id, people.getOrDefault(id, List.of()), entries);
      }
    }
  }

  /// @param found the lines of `users.csv` with the id
  private void readStudent(Row enrolment, String id, List<Row> found, RosterEntries entries) {
    if (found.isEmpty()) {
      fault(
          enrolment,
          "Nobody in users.csv has the sourcedId “"
              + RosterEntries.shown(id)
              + "”. Add the student there, or delete this line.");
    } else if (found.size() > 1) {
      faults.add(
          users.remark(
              found.get(1),
              "The sourcedId “"
                  + RosterEntries.shown(id)
                  + "” stands in line "
                  + found.getFirst().line()
                  + " already. Delete one of the lines."));
    } else {
      readStudent(found.getFirst(), id, entries);
    }
  }

  private void readStudent(Row user, String id, RosterEntries entries) {
    String given = first(users.value(user, "preferredGivenName"), users.value(user, "givenName"));
    String family =
        first(users.value(user, "preferredFamilyName"), users.value(user, "familyName"));
    String name = (given + " " + family).strip();
    if (!users.holds(user).orElse(true)) {
      notes.add(
          users.remark(
              user,
              "“" + RosterEntries.shown(name) + "” is marked “tobedeleted” and is left out."));
      return;
    }
    if (isLong(name) && !given.isEmpty() && !family.isEmpty()) {
      String shorter = given + " " + family.substring(0, family.offsetByCodePoints(0, 1)) + ".";
      if (!isLong(shorter)) {
        notes.add(
            users.remark(
                user,
                "“" + RosterEntries.shown(name) + "” is long and becomes “" + shorter + "”."));
        name = shorter;
      }
    }
    entries.add(user.line(), name, id);
  }

  private static boolean isLong(String name) {
    return name.codePointCount(0, name.length()) > Alias.LONGEST;
  }

  private static String first(String preferred, String other) {
    return preferred.isEmpty() ? other : preferred;
  }

  private void fault(Row enrolment, String sentence) {
    faults.add(enrolments.remark(enrolment, sentence));
  }
}
