package org.gloss.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.KeyItem;
import org.junit.jupiter.api.Test;

class PanelClusterTest {

  @Test
  void theSweepFindsWhatAllPairsFind() {
    int joined = 0;
    for (Case given : Cases.crowded(1_500).toList()) {
      List<AnswerKey> keys = split(given, 2 + given.items().size() % 3);
      Set<List<Target>> found =
          PanelCluster.all(given.passage(), keys).stream()
              .map(PanelCluster::targets)
              .collect(Collectors.toSet());
      assertThat(found)
          .as(given::toString)
          .isEqualTo(Set.copyOf(SlowClusters.of(given.passage(), keys)));
      joined += (int) found.stream().filter(cluster -> cluster.size() > 1).count();
    }
    assertThat(joined).isGreaterThan(500);
  }

  @Test
  void aCrowdOfItemsOverTheSameWordsIsRefusedInsteadOfBeingPairedForHours() {
    Case given = Case.ofWords(9);
    List<KeyItem> crowd = new ArrayList<>();
    KeyItem one = given.item(0, 5, "a1").items().getFirst();
    for (int i = 0; i < 2_500; i++) {
      crowd.add(one);
    }
    List<AnswerKey> keys = List.of(new AnswerKey("A", crowd), new AnswerKey("B", crowd));
    assertThatThrownBy(() -> PanelCluster.all(given.passage(), keys))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("too many items over the same words");
  }

  private static List<AnswerKey> split(Case given, int instructors) {
    Random random = Cases.random(given);
    List<List<KeyItem>> items = new ArrayList<>();
    for (int i = 0; i < instructors; i++) {
      items.add(new ArrayList<>());
    }
    given.items().forEach(item -> items.get(random.nextInt(instructors)).add(item));
    List<AnswerKey> keys = new ArrayList<>();
    items.forEach(
        some -> keys.add(new AnswerKey("ABCD".substring(keys.size(), keys.size() + 1), some)));
    return keys;
  }
}
