package org.gloss.exercise.file;

import java.util.List;
import org.gloss.annotation.Label;
import org.gloss.annotation.LabelSet;

/// Writes a label set as its file: the canonical form, which [ExerciseLibrary] reads as the same
/// set again.
public final class LabelSetWriter {

  private final LabelSet set;
  private final StringBuilder out = new StringBuilder();
  private final YamlWriter yaml = new YamlWriter(out);

  private LabelSetWriter(LabelSet set) {
    this.set = set;
  }

  /// The file's text.
  public static String write(LabelSet set) {
    LabelSetWriter writer = new LabelSetWriter(set);
    writer.write();
    return writer.out.toString();
  }

  private void write() {
    yaml.plain("gloss", "label-set/1");
    yaml.plain("id", set.id());
    yaml.plain("title", set.title());
    yaml.plain("language", set.language());
    if (!set.sources().isEmpty()) {
      out.append("sources:\n");
      set.sources().forEach(source -> yaml.quotedEntry("  ", source));
    }
    groups("kinds", set.kinds());
    groups("families", set.families());
    out.append("labels:\n");
    set.labels().forEach(this::label);
    out.append("depths:\n");
    set.depths().forEach(this::depth);
  }

  private void groups(String name, List<LabelSet.Group> groups) {
    out.append(name).append(":\n");
    for (LabelSet.Group group : groups) {
      yaml.plain("  - id", group.id());
      yaml.plain("    name", group.name());
    }
  }

  private void label(Label label) {
    yaml.plain("  - id", label.id());
    yaml.plain("    parent", label.parent());
    yaml.plain("    kind", label.kind());
    yaml.plain("    family", label.family());
    yaml.plain("    name", label.name());
    yaml.plain("    short", label.shortName());
    yaml.quoted("    definition", label.definition());
    yaml.quoted("    test", label.test());
    yaml.quoted("    example", label.example());
    yaml.plain("    confused-with", label.confusion().label());
    yaml.quoted("    confused-why", label.confusion().difference());
    yaml.quoted("    colour", label.colour());
    yaml.quoted("    dark-colour", label.darkColour());
    yaml.plain("    pattern", label.pattern());
    yaml.plain("    shortcut", label.shortcut());
    if (!label.subkinds().isEmpty()) {
      out.append("    subkinds:\n");
      label.subkinds().forEach(subkind -> yaml.entry("      ", subkind));
    }
  }

  private void depth(LabelSet.Depth depth) {
    yaml.plain("  - id", depth.id());
    yaml.plain("    name", depth.name());
    yaml.quoted("    for", depth.audience());
    yaml.list("    labels", depth.labels());
  }
}
