package org.gloss.scoring;

import java.util.*;
import org.gloss.annotation.*;

public final class PanelKey {
  private PanelKey() {}

  public record ExpertRange(Ratio lowest, Ratio highest) {}

  public static Optional<ExpertRange> expertRange(
      Passage p, List<AnswerKey> keys, Map<String, String> f, ScoringRules r) {
    return Optional.empty();
  }
}
