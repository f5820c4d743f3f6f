package org.gloss.annotation;

import java.util.List;
import java.util.Optional;

/// A category of a label set, with what a student needs to tell it from others.
///
/// @param id lower-case words joined by hyphens
/// @param kind id of its kind
/// @param family id of its family; labels of one family are near neighbours in scoring
/// @param parent the label that stands for this one at a shallower depth
/// @param name in plain words
/// @param shortName for a chip, at most 12 characters
/// @param definition one sentence
/// @param test a question that a student can put to the words
/// @param example not from a shipped passage
/// @param confusion what it is most often confused with
/// @param colour on white, `#rrggbb`
/// @param darkColour on a dark page, `#rrggbb`
/// @param pattern how its line is drawn, so that colour never stands alone
/// @param shortcut one letter or digit
/// @param subkinds finer names that are explained, not marked; may be empty
public record Label(
    String id,
    String kind,
    String family,
    Optional<String> parent,
    String name,
    String shortName,
    String definition,
    String test,
    String example,
    Confusion confusion,
    String colour,
    String darkColour,
    String pattern,
    String shortcut,
    List<String> subkinds) {

  /// Copies the list.
  public Label {
    subkinds = List.copyOf(subkinds);
  }

  /// The label that this one is most often taken for.
  ///
  /// @param label its id
  /// @param difference how to tell them apart
  public record Confusion(String label, String difference) {}
}
