package org.gloss.scoring;

/// What became of a required key item.
public sealed interface ItemOutcome {

  /// The item.
  Target target();

  /// Full place and an accepted name.
  record Found(Target target, Match match) implements ItemOutcome {}

  /// Found, with a name that is not accepted there.
  record FoundOtherName(Target target, Match match) implements ItemOutcome {}

  /// Half place and an accepted name.
  record Partly(Target target, Match match) implements ItemOutcome {}

  /// Nothing matched it.
  record Missed(Target target) implements ItemOutcome {}

  /// The outcome of an item with a match.
  static ItemOutcome of(Target target, Match match) {
    if (match.name() != Name.ACCEPTED) {
      return new FoundOtherName(target, match);
    }
    return match.place() == Place.FULL ? new Found(target, match) : new Partly(target, match);
  }
}
