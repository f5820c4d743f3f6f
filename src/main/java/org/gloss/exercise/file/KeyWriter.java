package org.gloss.exercise.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Passage;

/// Writes the list under `## Key`.
final class KeyWriter {

  private final Cores cores;
  private final StringBuilder out = new StringBuilder();
  private final YamlWriter yaml = new YamlWriter(out);

  private KeyWriter(Passage passage) {
    this.cores = new Cores(passage);
  }

  /// The quoted ones of the items, settled by [Forms]; empty if there are none.
  static String write(List<WrittenItem> items, Passage passage) {
    KeyWriter writer = new KeyWriter(passage);
    for (WrittenItem written : items) {
      if (written.form() instanceof Form.Quoted quoted) {
        writer.item(written.item(), quoted);
      }
    }
    return writer.out.toString();
  }

  private void item(KeyItem item, Form.Quoted form) {
    yaml.quoted("- quote", form.quote());
    form.before().ifPresent(before -> yaml.quoted("  before", before));
    yaml.plain("  occurrence", form.occurrence());
    form.through().ifPresent(through -> yaml.quoted("  through", through));
    yaml.list("  labels", item.labels());
    item.core().ifPresent(core -> yaml.quoted("  core", cores.words(core)));
    yaml.plain(
        "  core-occurrence", item.core().flatMap(core -> cores.occurrence(item.span(), core)));
    if (item.weight().compareTo(BigDecimal.ONE) != 0) {
      out.append("  weight: ").append(item.weight().toPlainString()).append('\n');
    }
    if (item.status() != KeyItem.Status.REQUIRED) {
      yaml.plain("  status", item.status().name().toLowerCase(Locale.ROOT));
    }
    yaml.quoted("  why", item.reason());
    Optional.of(item.hint())
        .filter(hint -> !hint.isEmpty())
        .ifPresent(hint -> yaml.quoted("  hint", hint));
  }
}
