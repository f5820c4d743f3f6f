package org.gloss.exercise.file;

import java.util.List;

/// A file whose kind is known and whose YAML was read.
sealed interface Draft {

  /// The file.
  RawFile raw();

  /// What was found wrong with it so far.
  Problems problems();

  /// Its fields.
  Yaml.Fields front();

  /// The id that it gives itself, or the empty text.
  default String id() {
    return front().text("id").orElse("");
  }

  /// Its place among the others.
  default String name() {
    return raw().name();
  }

  /// An exercise.
  record Exercise(RawFile raw, Problems problems, MarkdownFile file) implements Draft {
    @Override
    public Yaml.Fields front() {
      return file.front();
    }
  }

  /// A second key.
  record Key(RawFile raw, Problems problems, MarkdownFile file) implements Draft {
    @Override
    public Yaml.Fields front() {
      return file.front();
    }

    /// The id of the exercise that it is for, or the empty text.
    String exercise() {
      return front().text("for").orElse("");
    }
  }

  /// A pack.
  record Pack(RawFile raw, Problems problems, MarkdownFile file) implements Draft {
    @Override
    public Yaml.Fields front() {
      return file.front();
    }
  }

  /// A label set.
  record Labels(RawFile raw, Problems problems, Yaml.Fields front) implements Draft {}

  /// The drafts of one kind, in order.
  static <T extends Draft> List<T> of(Class<T> kind, List<Draft> drafts) {
    return drafts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
