package org.gloss.exercise.file;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads a pack.
final class PackReader {

  private PackReader() {}

  /// The pack; empty, with a problem, where something is wrong with it.
  ///
  /// @param ids of all exercises, faulty ones too
  static Optional<PackFile> read(Draft.Pack draft, Collection<String> ids) {
    Problems problems = draft.problems();
    Yaml.Fields front = draft.front();
    boolean sound = Schemas.check(SchemaName.PACK, front, problems);
    Set<String> known = Set.copyOf(ids);
    List<Yaml> order = front.list("order");
    for (Yaml entry : order) {
      if (entry instanceof Yaml.Text id && !known.contains(id.folded())) {
        problems.add(
            id.place(),
            "No exercise has the id " + Shown.quoted(id.folded()),
            () -> Nearest.advice(id.folded(), known, "Remove it, or add the exercise's file."));
      }
    }
    return sound && problems.none()
        ? Optional.of(
            new PackFile(
                draft.name(),
                draft.id(),
                front.text("title").orElseThrow(),
                front.text("language").orElseThrow(),
                front.texts("order"),
                draft.file().text()))
        : Optional.empty();
  }
}
