package org.gloss.classroom.roster;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gloss.classroom.roster.CsvTable.Row;

/// Which columns of a roster hold what.
///
/// @param places the column of each meaning that the file has
/// @param width how many columns the heading has; 0 without one
/// @param unused headings of columns that are not read
record Columns(Map<Meaning, Integer> places, int width, List<String> unused) {

  /// What a column may hold.
  enum Meaning {
    /// The whole name.
    NAME,
    /// First names.
    GIVEN,
    /// Surname.
    FAMILY,
    /// The school's own id. Words for a mere number are not among them: a running number is another
    /// student's in the next list.
    ID
  }

  private static final Map<Meaning, Set<String>> WORDS =
      Map.of(
          Meaning.NAME,
          Set.of(
              "name",
              "fullname",
              "displayname",
              "student",
              "students",
              "studentname",
              "pupil",
              "learner",
              "alias",
              "nickname",
              "schuler",
              "schulerin",
              "schulerinnen",
              "schulername",
              "lernende",
              "anzeigename",
              "spitzname",
              "namevorname",
              "vornamename",
              "nom",
              "nomcomplet",
              "nomprenom",
              "nometprenom",
              "eleve",
              "eleves",
              "nomdeleleve",
              "etudiant",
              "pseudo",
              "nombre",
              "nombrecompleto",
              "nombreyapellidos",
              "apellidosynombre",
              "apellidosnombre",
              "alumno",
              "alumna",
              "alumnos",
              "estudiante"),
          Meaning.GIVEN,
          Set.of(
              "firstname",
              "givenname",
              "given",
              "first",
              "forename",
              "preferredname",
              "vorname",
              "vornamen",
              "rufname",
              "prenom",
              "prenoms",
              "nombredepila",
              "nombres"),
          Meaning.FAMILY,
          Set.of(
              "lastname",
              "surname",
              "familyname",
              "family",
              "last",
              "nachname",
              "familienname",
              "zuname",
              "nomdefamille",
              "apellido",
              "apellidos",
              "primerapellido"),
          Meaning.ID,
          Set.of(
              "id",
              "studentid",
              "externalid",
              "studentnumber",
              "idnumber",
              "sisid",
              "sourcedid",
              "code",
              "username",
              "login",
              "userid",
              "localid",
              "schulernummer",
              "schulerid",
              "kennung",
              "matrikelnummer",
              "benutzername",
              "anmeldename",
              "identifiant",
              "ine",
              "matricule",
              "ndeleve",
              "numeroeleve",
              "codeeleve",
              "identificador",
              "codigo",
              "matricula",
              "dni",
              "expediente",
              "usuario"));

  Columns {
    places = Map.copyOf(places);
    unused = List.copyOf(unused);
  }

  /// The columns that a first line names, empty if it names none and so is a student's.
  static Optional<Columns> named(Row first) {
    Map<Meaning, Integer> places = new EnumMap<>(Meaning.class);
    List<String> unused = new ArrayList<>();
    for (int i = 0; i < first.width(); i++) {
      Optional<Meaning> meaning = meaning(first.cell(i));
      if (meaning.isPresent() && !places.containsKey(meaning.get())) {
        places.put(meaning.get(), i);
      } else if (!first.cell(i).isEmpty()) {
        unused.add(first.cell(i));
      }
    }
    completeName(places);
    boolean words = unused.stream().allMatch(cell -> cell.chars().anyMatch(Character::isLetter));
    return places.isEmpty() || !words
        ? Optional.empty()
        : Optional.of(new Columns(places, first.width(), unused));
  }

  /// `Nom, Prénom` and `Nombre, Apellidos`: what alone means the name is a part of it beside the
  /// other part.
  private static void completeName(Map<Meaning, Integer> places) {
    boolean given = places.containsKey(Meaning.GIVEN);
    boolean family = places.containsKey(Meaning.FAMILY);
    Integer name = places.get(Meaning.NAME);
    if (name != null && given != family) {
      places.remove(Meaning.NAME);
      places.put(given ? Meaning.FAMILY : Meaning.GIVEN, name);
    }
  }

  private static Optional<Meaning> meaning(String heading) {
    String folded =
        Normalizer.normalize(heading.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
            .replaceAll("[^a-z]", "");
    return WORDS.entrySet().stream()
        .filter(entry -> entry.getValue().contains(folded))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /// Columns in the order in which they are given, without a heading.
  static Columns inOrder(Meaning... meanings) {
    Map<Meaning, Integer> places = new EnumMap<>(Meaning.class);
    for (int i = 0; i < meanings.length; i++) {
      places.put(meanings[i], i);
    }
    return new Columns(places, 0, List.of());
  }

  boolean hasName() {
    return !places.keySet().equals(Set.of(Meaning.ID));
  }

  /// The name in a line; of one in two parts the first name comes first.
  String name(Row row) {
    return places.containsKey(Meaning.NAME)
        ? cell(row, Meaning.NAME)
        : (cell(row, Meaning.GIVEN) + " " + cell(row, Meaning.FAMILY)).strip();
  }

  String id(Row row) {
    return cell(row, Meaning.ID);
  }

  private String cell(Row row, Meaning meaning) {
    Integer column = places.get(meaning);
    return column == null ? "" : row.cell(column);
  }
}
