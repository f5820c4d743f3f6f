package org.gloss.exercise.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Span;
import org.gloss.saving.Acknowledgement;
import org.gloss.saving.ChannelBatch;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Where teachers' browsers send key items: the counterpart of the students' annotation channel.
@RestController
class KeyChannel {

  private final DraftKeys keys;

  KeyChannel(DraftKeys keys) {
    this.keys = keys;
  }

  @PostMapping("/channel/keys/{key}/texts/{text}/items")
  List<Acknowledgement<Change>> put(
      @PathVariable("key") UUID key,
      @PathVariable("text") int text,
      @RequestBody List<Change> changes) {
    return new ChannelBatch<>(
            "item",
            Change::toItem,
            (List<DraftItem> sound) -> keys.put(key, text, sound),
            ItemOutcome.Refused::new,
            KeyChannel::answer)
        .answers(changes);
  }

  private static Acknowledgement<Change> answer(Change change, ItemOutcome outcome) {
    return switch (outcome) {
      case ItemOutcome.Saved(Instant at) -> Acknowledgement.saved(change.id, change.rev, at);
      case ItemOutcome.Stale(DraftItem current) ->
          Acknowledgement.stale(change.id, change.rev, Change.of(current));
      case ItemOutcome.Refused(String reason) ->
          Acknowledgement.refused(change.id, change.rev, reason);
    };
  }

  /// A key item as a browser sends it.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Change(
      @Nullable UUID id,
      int rev,
      int start,
      int end,
      @Nullable String label,
      @Nullable String reason,
      boolean removed,
      @Nullable Part item) {

    DraftItem toItem() {
      if (id == null || item == null) {
        throw new IllegalArgumentException(id == null ? "it has no id" : "it is no key item");
      }
      List<String> labels = new ArrayList<>();
      labels.add(label == null ? "" : label);
      labels.addAll(item.accepted());
      KeyItem read =
          new KeyItem(
              new Span(start, end),
              item.span(),
              labels,
              item.weight == null ? BigDecimal.ONE : item.weight.stripTrailingZeros(),
              item.read(),
              storable(reason),
              storable(item.hint));
      return new DraftItem(id, rev, removed, read, Optional.empty());
    }

    static Change of(DraftItem saved) {
      KeyItem item = saved.item();
      return new Change(
          saved.id(),
          saved.revision(),
          item.span().start(),
          item.span().end(),
          item.labels().getFirst(),
          item.reason(),
          saved.removed(),
          Part.of(item));
    }

    /// One line, as files have it, without what a database cannot hold: NUL and halves of
    /// characters.
    private static String storable(@Nullable String text) {
      String whole = text == null ? "" : text.replace("\0", "");
      return new String(whole.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
          .strip()
          .replaceAll("\\s+", " ");
    }
  }

  /// What a key item says besides span, label and reason.
  record Part(
      @Nullable List<String> others,
      @Nullable List<Integer> core,
      @Nullable BigDecimal weight,
      @Nullable String status,
      @Nullable String hint) {

    List<String> accepted() {
      if (others != null && others.contains(null)) {
        throw new IllegalArgumentException("one of its labels is missing");
      }
      return others == null ? List.of() : others;
    }

    Optional<Span> span() {
      if (core == null) {
        return Optional.empty();
      }
      if (core.size() != 2 || core.contains(null)) {
        throw new IllegalArgumentException("its core has no start and end");
      }
      return Optional.of(new Span(core.getFirst(), core.getLast()));
    }

    KeyItem.Status read() {
      return switch (status) {
        case null -> KeyItem.Status.REQUIRED;
        case "required" -> KeyItem.Status.REQUIRED;
        case "optional" -> KeyItem.Status.OPTIONAL;
        case "trap" -> KeyItem.Status.TRAP;
        default -> throw new IllegalArgumentException("its status is none of the three");
      };
    }

    static Part of(KeyItem item) {
      return new Part(
          item.labels().subList(1, item.labels().size()),
          item.core().map(core -> List.of(core.start(), core.end())).orElse(null),
          item.weight(),
          item.status().name().toLowerCase(Locale.ROOT),
          item.hint());
    }
  }
}
