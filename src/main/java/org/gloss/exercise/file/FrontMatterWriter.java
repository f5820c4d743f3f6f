package org.gloss.exercise.file;

import org.gloss.exercise.file.FrontMatter.Provenance;

/// Writes the fields of an exercise.
final class FrontMatterWriter {

  private FrontMatterWriter() {}

  /// @param separate whether the key stands in a file of its own
  static void write(FrontMatter front, boolean separate, StringBuilder out) {
    YamlWriter yaml = new YamlWriter(out);
    yaml.plain("gloss", "exercise/1");
    yaml.plain("id", front.id());
    yaml.plain("title", front.title());
    yaml.plain("language", front.language());
    yaml.plain("kind", front.kind().word());
    yaml.plain("labels", front.labels());
    yaml.plain("depth", front.depth());
    yaml.plain("preset", front.preset());
    yaml.plain("level", front.level());
    yaml.plain("minutes", front.minutes());
    if (separate) {
      yaml.plain("key", "separate");
    } else {
      yaml.plain("key-by", front.keyBy());
    }
    if (!front.speakers().isEmpty()) {
      out.append("speakers:\n");
      front
          .speakers()
          .forEach(
              speaker -> {
                yaml.quoted("  - prefix", speaker.prefix());
                yaml.plain("    name", speaker.name());
              });
    }
    yaml.plain("continues", front.continues());
    source(front.source(), yaml, out);
    yaml.plain("notice", front.notice());
    yaml.plain("question", front.question());
  }

  private static void source(Provenance source, YamlWriter yaml, StringBuilder out) {
    out.append("source:\n");
    yaml.plain("  who", source.who());
    yaml.plain("  to", source.to());
    yaml.plain("  when", source.when());
    yaml.plain("  where", source.where());
    yaml.plain("  how", source.how());
    yaml.plain("  translation", source.translation());
    yaml.plain("  part", source.part());
    yaml.plain("  link", source.link());
  }
}
