package org.gloss.review.ui;

import java.util.List;
import org.gloss.annotation.Label;
import org.gloss.annotation.LabelSet;

/// The names of labels, for people.
record LabelNames(LabelSet set) {

  /// The whole name; the id where the set does not have it.
  String name(String id) {
    return set.label(id).map(Label::name).orElse(id);
  }

  /// The name for a narrow place.
  String shortName(String id) {
    return set.label(id).map(Label::shortName).orElse(id);
  }

  /// The ids in the order of the set.
  List<String> order() {
    return set.labels().stream().map(Label::id).toList();
  }
}
