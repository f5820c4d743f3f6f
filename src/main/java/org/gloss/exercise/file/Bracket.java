package org.gloss.exercise.file;

/// A bracketed span, read and not yet checked.
///
/// @param start first UTF-16 unit of the passage's text
/// @param end one past its last; equal to `start` for an empty bracket
/// @param place of its `[`
/// @param attributes labels, core, weight, … as fields
record Bracket(int start, int end, Place place, Yaml.Fields attributes) {

  Bracket shifted(int by) {
    return new Bracket(start + by, end + by, place, attributes);
  }
}
