package org.gloss.classroom.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads a class's students from files: a list as CSV, or OneRoster 1.1 or 1.2 as CSV files or a
/// ZIP of them. Knows nothing of the classes of Gloss.
public final class RosterReader {

  /// The most that is read, in bytes, of all files together.
  public static final int MOST_BYTES = 2 << 20;

  private static final int MOST_LINES = 200_000;

  private RosterReader() {}

  /// Reads the files, which may be anything.
  ///
  /// @param files as uploaded
  /// @param chosen the id of the class if the files list several; empty to be asked
  public static RosterReading read(List<RosterFile> files, String chosen) {
    List<Remark> notes = new ArrayList<>();
    try {
      return read(unpacked(files), chosen, notes);
    } catch (Unusable unusable) {
      return new RosterReading.Listed(List.of(), unusable.faults(), notes);
    }
  }

  private static List<RosterFile> unpacked(List<RosterFile> files) throws Unusable {
    if (files.isEmpty()) {
      throw new Unusable("", "There is no file yet. Choose one.");
    }
    if (files.stream().mapToLong(file -> file.bytes().length).sum() > MOST_BYTES) {
      throw new Unusable(
          "",
          "This is more than 2 MB, and a list of 5,000 students needs less. Keep only names and"
              + " ids.");
    }
    RosterFile first = files.getFirst();
    return files.size() == 1 && RosterZip.isZip(first.bytes()) ? RosterZip.files(first) : files;
  }

  private static RosterReading read(List<RosterFile> files, String chosen, List<Remark> notes)
      throws Unusable {
    List<CsvTable> tables = tables(files, notes);
    Map<OneRosterKind, OneRosterTable> kinds = new EnumMap<>(OneRosterKind.class);
    for (int i = 0; i < files.size(); i++) {
      CsvTable table = tables.get(i);
      Headings headings = Headings.of(table.rows().getFirst());
      Optional<OneRosterKind> kind = OneRosterKind.of(files.get(i).name(), headings);
      if (kind.isPresent() && kinds.put(kind.get(), OneRosterTable.of(kind.get(), table)) != null) {
        throw new Unusable(
            table.file(), "Two of the files are a " + kind.get().file() + ". Keep one of them.");
      }
      if (kind.isEmpty() && files.size() > 1) {
        throw new Unusable(
            table.file(),
            "This is none of OneRoster’s files. Upload one list, or users.csv, classes.csv and"
                + " enrollments.csv together.");
      }
    }
    return kinds.isEmpty()
        ? PlainRoster.read(tables.getFirst(), notes)
        : oneRoster(kinds, chosen, notes);
  }

  private static List<CsvTable> tables(List<RosterFile> files, List<Remark> notes) throws Unusable {
    List<CsvTable> tables = new ArrayList<>();
    List<Remark> faults = new ArrayList<>();
    for (RosterFile file : files) {
      try {
        tables.add(table(files.size() == 1 ? "" : file.name(), file.bytes(), notes));
      } catch (Unusable unusable) {
        faults.addAll(unusable.faults());
      }
    }
    if (!faults.isEmpty()) {
      throw new Unusable(faults);
    }
    return tables;
  }

  private static CsvTable table(String place, byte[] bytes, List<Remark> notes) throws Unusable {
    CsvTable table = CsvTable.of(place, RosterText.of(bytes, place, notes));
    if (table.rows().size() > MOST_LINES) {
      throw new Unusable(place, "This file has more than 200,000 lines. Export fewer classes.");
    }
    if (table.rows().isEmpty()) {
      throw new Unusable(place, RosterText.EMPTY);
    }
    return table;
  }

  private static RosterReading oneRoster(
      Map<OneRosterKind, OneRosterTable> kinds, String chosen, List<Remark> notes) throws Unusable {
    return new OneRoster(
            needed(kinds, OneRosterKind.USERS),
            needed(kinds, OneRosterKind.ENROLLMENTS),
            Optional.ofNullable(kinds.get(OneRosterKind.CLASSES)),
            notes)
        .read(chosen);
  }

  private static OneRosterTable needed(Map<OneRosterKind, OneRosterTable> kinds, OneRosterKind kind)
      throws Unusable {
    OneRosterTable table = kinds.get(kind);
    if (table == null) {
      throw new Unusable(
          "",
          kind.file()
              + " is missing. Upload users.csv, classes.csv and enrollments.csv together, or the ZIP"
              + " file that holds them.");
    }
    return table;
  }
}
