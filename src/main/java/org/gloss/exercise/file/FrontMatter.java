package org.gloss.exercise.file;

import java.util.List;
import java.util.Optional;

/// The fields above an exercise.
///
/// @param id lower-case words joined by hyphens, unique, never changed
/// @param title one line
/// @param language BCP 47 tag
/// @param kind what is to be found
/// @param labels id of the label set
/// @param depth a depth of that set, empty for its first
/// @param preset `spotting`, `balanced` or `naming`, empty for `balanced`
/// @param level age in years from which it suits, 6 to 99
/// @param minutes expected working time, 1 to 240
/// @param keyBy who wrote the first key
/// @param speakers who speaks, and how their paragraphs begin
/// @param continues name of the speaker whose turn the first paragraph continues
/// @param source where the text comes from
/// @param notice a line above the passage
/// @param question an ungraded last question
public record FrontMatter(
    String id,
    String title,
    String language,
    ExerciseKind kind,
    String labels,
    Optional<String> depth,
    Optional<String> preset,
    Optional<Integer> level,
    Optional<Integer> minutes,
    String keyBy,
    List<Speaker> speakers,
    Optional<String> continues,
    Provenance source,
    Optional<String> notice,
    Optional<String> question) {

  /// Copies the list.
  public FrontMatter {
    speakers = List.copyOf(speakers);
  }

  /// The same fields with a first key by somebody else.
  public FrontMatter by(String instructor) {
    return new FrontMatter(
        id,
        title,
        language,
        kind,
        labels,
        depth,
        preset,
        level,
        minutes,
        instructor,
        speakers,
        continues,
        source,
        notice,
        question);
  }

  /// Somebody who speaks in the passage.
  ///
  /// @param prefix exactly how a paragraph that starts a turn of theirs begins
  /// @param name for people
  public record Speaker(String prefix, String name) {}

  /// Where a text comes from, one line each.
  ///
  /// @param who speaks
  /// @param to whom
  /// @param when it was said
  /// @param where it was printed
  /// @param how it came about
  /// @param translation how it came into this language
  /// @param part which part of the whole this is
  /// @param link to the whole
  public record Provenance(
      String who,
      Optional<String> to,
      Optional<String> when,
      Optional<String> where,
      Optional<String> how,
      Optional<String> translation,
      Optional<String> part,
      Optional<String> link) {}

  /// The same with another name for whoever wrote the first key.
  FrontMatter withKeyBy(String instructor) {
    return new FrontMatter(
        id,
        title,
        language,
        kind,
        labels,
        depth,
        preset,
        level,
        minutes,
        instructor,
        speakers,
        continues,
        source,
        notice,
        question);
  }

  /// Whether a tree says that its key stands in a file of its own.
  static boolean isSeparate(Yaml.Fields tree) {
    return tree.field("key").isPresent();
  }

  /// The fields of a tree that its schema found sound.
  static FrontMatter of(Yaml.Fields tree) {
    return new FrontMatter(
        tree.text("id").orElseThrow(),
        tree.text("title").orElseThrow(),
        tree.text("language").orElseThrow(),
        ExerciseKind.of(tree.text("kind").orElseThrow()),
        tree.text("labels").orElseThrow(),
        tree.text("depth"),
        tree.text("preset"),
        tree.integer("level"),
        tree.integer("minutes"),
        tree.text("key-by").orElse(""),
        tree.maps("speakers").stream().map(FrontMatter::speaker).toList(),
        tree.text("continues"),
        tree.map("source").map(FrontMatter::provenance).orElseThrow(),
        tree.text("notice"),
        tree.text("question"));
  }

  private static Speaker speaker(Yaml.Fields tree) {
    return new Speaker(tree.rawText("prefix").orElseThrow(), tree.text("name").orElseThrow());
  }

  private static Provenance provenance(Yaml.Fields tree) {
    return new Provenance(
        tree.text("who").orElseThrow(),
        tree.text("to"),
        tree.text("when"),
        tree.text("where"),
        tree.text("how"),
        tree.text("translation"),
        tree.text("part"),
        tree.text("link"));
  }
}
