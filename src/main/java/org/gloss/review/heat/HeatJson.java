package org.gloss.review.heat;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes heat maps in the form that `<heat-passage>` reads. A run is `[from, to, any, label,
/// count, …]`: a half-open range of word numbers, then ids of labels with their counts.
public final class HeatJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private HeatJson() {}

  /// A whole heat map.
  public static ObjectNode of(HeatModel model) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.setAll((ObjectNode) JSON.valueToTree(model.reading()));
    json.remove("sentences");
    ArrayNode labels = json.putArray("labels");
    model
        .labels()
        .forEach(
            label ->
                labels
                    .addObject()
                    .put("id", label.id())
                    .put("name", label.name())
                    .put("offered", label.offered()));
    json.put("students", model.students());
    json.set("runs", runs(model.runs(), model.labels()));
    model
        .key()
        .ifPresent(
            items -> {
              ArrayNode key = json.putArray("key");
              items.forEach(item -> key.add(item(item)));
            });
    return json;
  }

  /// Changed counts.
  public static ObjectNode of(HeatModel.Patch patch) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("students", patch.students());
    json.set("runs", runs(patch.runs(), patch.labels()));
    return json;
  }

  private static ArrayNode runs(List<HeatRun> runs, List<HeatModel.Choice> labels) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (HeatRun run : runs) {
      ArrayNode one = all.addArray().add(run.words().from()).add(run.words().to()).add(run.any());
      for (int label = 0; label < labels.size(); label++) {
        Integer count = run.byLabel().get(labels.get(label).id());
        if (count != null) {
          one.add(label).add(count);
        }
      }
    }
    return all;
  }

  private static ObjectNode item(HeatModel.KeyMark item) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("start", item.span().start()).put("end", item.span().end());
    ArrayNode labels = json.putArray("labels");
    item.labels().forEach(labels::add);
    return json.put("status", item.status()).put("reason", item.reason());
  }
}
