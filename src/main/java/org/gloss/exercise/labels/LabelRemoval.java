package org.gloss.exercise.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gloss.annotation.Label;
import org.gloss.annotation.LabelSet;

/// Takes a label out of a set and mends what named it.
final class LabelRemoval {

  private final LabelSet set;
  private final String gone;
  private final Optional<String> replacement;

  LabelRemoval(LabelSet set, LabelSetEdit.RemoveLabel edit) {
    this.set = set;
    this.gone = edit.label();
    this.replacement = edit.replacement().filter(by -> set.label(by).isPresent());
  }

  LabelSet done() {
    List<Label> labels =
        set.labels().stream().filter(label -> !label.id().equals(gone)).map(this::mended).toList();
    return SetParts.with(set, labels, set.depths().stream().map(this::mended).toList());
  }

  private Label mended(Label label) {
    Optional<String> parent =
        label.parent().equals(Optional.of(gone))
            ? set.label(gone).flatMap(Label::parent).filter(id -> !id.equals(label.id()))
            : label.parent();
    String confused =
        label.confusion().label().equals(gone) ? other(label) : label.confusion().label();
    return Labels.withReferences(label, label.kind(), label.family(), parent, confused);
  }

  /// Another label that one may be confused with: the replacement, a neighbour of its family, or
  /// any other.
  private String other(Label label) {
    List<Label> others =
        set.labels().stream()
            .filter(one -> !one.id().equals(gone) && !one.id().equals(label.id()))
            .toList();
    return replacement
        .filter(by -> !by.equals(label.id()))
        .or(
            () ->
                others.stream()
                    .filter(one -> one.family().equals(label.family()))
                    .map(Label::id)
                    .findFirst())
        .or(() -> others.stream().map(Label::id).findFirst())
        .orElse(label.id());
  }

  /// The depth with the replacement where the label was, or without either.
  private LabelSet.Depth mended(LabelSet.Depth depth) {
    List<String> labels = new ArrayList<>();
    for (String id : depth.labels()) {
      if (!id.equals(gone)) {
        labels.add(id);
      } else {
        replacement.filter(by -> !depth.labels().contains(by)).ifPresent(labels::add);
      }
    }
    return new LabelSet.Depth(depth.id(), depth.name(), depth.audience(), labels);
  }
}
