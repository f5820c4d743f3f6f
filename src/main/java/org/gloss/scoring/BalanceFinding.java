package org.gloss.scoring;

import java.util.List;

/// One thing in a key that is worth a second look: advice, never an obstacle.
public sealed interface BalanceFinding {
  /// What it is and what to do, in a sentence or two.
  String sentence();

  /// Nothing is required.
  record NothingRequired() implements BalanceFinding {
    @Override
    public String sentence() {
      return "No item is required: as it stands, there is nothing to find in this passage.";
    }
  }

  /// Every item is on one speaker's words, and another speaks too.
  record OneSpeaker(String speaker) implements BalanceFinding {
    @Override
    public String sentence() {
      return ("All items are on the words of %s. Look whether the others' words hold something to mark,"
              + " too: questions can be framed as well.")
          .formatted(speaker);
    }
  }

  /// Labels that students are offered and no item accepts.
  ///
  /// @param names for people, in the order offered
  record UnusedLabels(List<String> names) implements BalanceFinding {
    /// Copies the list.
    public UnusedLabels {
      names = List.copyOf(names);
    }

    @Override
    public String sentence() {
      return "%s offered and never used: %s. Use %s, or choose a depth without %s."
          .formatted(
              names.size() == 1 ? "One label is" : names.size() + " labels are",
              String.join(", ", names),
              names.size() == 1 ? "it" : "them",
              names.size() == 1 ? "it" : "them");
    }
  }

  /// More than a third of the sentences hold a required item.
  record ManySentences(int keyed, int sentences) implements BalanceFinding {
    @Override
    public String sentence() {
      return ("%d of %d sentences hold a required item. Where more than a third do, marking everything"
              + " begins to pay: keep the strongest, and make others optional.")
          .formatted(keyed, sentences);
    }
  }

  /// Fewer than [KeyBalance#FEWEST_ITEMS] required items.
  record FewItems(int required) implements BalanceFinding {
    @Override
    public String sentence() {
      return "%s required. With fewer than %d, one miss weighs a lot."
          .formatted(
              required == 1 ? "1 item is" : required + " items are", KeyBalance.FEWEST_ITEMS);
    }
  }

  /// Fewer than [KeyBalance#FEWEST_LABELS] labels are preferred by required items.
  record FewLabels(int labels) implements BalanceFinding {
    @Override
    public String sentence() {
      return "The required items use %s. With fewer than %d, students can guess the name."
          .formatted(labels == 1 ? "1 label" : labels + " labels", KeyBalance.FEWEST_LABELS);
    }
  }
}
