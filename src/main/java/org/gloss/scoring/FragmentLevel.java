package org.gloss.scoring;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gloss.annotation.LabelledSpan;

/// FLC, the fragment-level measure of Da San Martino et al. (2019): as span identification, but
/// label by label, and the sums of all labels are added before dividing. Made once for a key. (The
/// published scorer reuses the precision sum in each label's recall; this does not.)
public final class FragmentLevel {

  private static final Runs NOTHING = new Runs();

  private final Map<String, Runs> key;

  /// @param key may be empty
  public FragmentLevel(List<LabelledSpan> key) {
    this.key = byLabel(key);
  }

  /// Compares one answer, which may be empty.
  public Result score(List<LabelledSpan> answer) {
    Map<String, Runs> answered = byLabel(answer);
    SortedMap<String, OverlapSums> perLabel = new TreeMap<>();
    key.forEach(
        (label, runs) ->
            perLabel.put(label, OverlapSums.of(runs, answered.getOrDefault(label, NOTHING))));
    answered.forEach(
        (label, runs) -> {
          if (!key.containsKey(label)) {
            perLabel.put(label, OverlapSums.of(NOTHING, runs));
          }
        });
    OverlapSums all = OverlapSums.NONE;
    for (OverlapSums sums : perLabel.values()) {
      all = all.plus(sums);
    }
    return new Result(all, perLabel);
  }

  private static Map<String, Runs> byLabel(List<LabelledSpan> spans) {
    Map<String, Runs> runs = new HashMap<>();
    for (LabelledSpan span : spans) {
      runs.computeIfAbsent(span.label(), _ -> new Runs()).add(span.span());
    }
    runs.values().forEach(Runs::merge);
    return runs;
  }

  /// What a comparison came to.
  ///
  /// @param all over all labels
  /// @param perLabel for each label of the key or the answer, by label id
  public record Result(OverlapSums all, SortedMap<String, OverlapSums> perLabel) {
    /// Takes over the map.
    public Result {
      perLabel = Collections.unmodifiableSortedMap(perLabel);
    }

    /// Of both texts together: sums first.
    public Result plus(Result other) {
      SortedMap<String, OverlapSums> labels = new TreeMap<>(perLabel);
      other.perLabel.forEach((label, sums) -> labels.merge(label, sums, OverlapSums::plus));
      return new Result(all.plus(other.all), labels);
    }
  }
}
