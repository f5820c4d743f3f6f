package org.gloss.saving;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a browser's outbox hears of one entry that it sent.
///
/// @param id the entry's
/// @param rev the revision that was sent
/// @param outcome `saved`, `stale`, `refused` or `closed`
/// @param at when the commit was durable; only for `saved` and `closed`
/// @param current what the database has instead; only for `stale`
/// @param reason why not, in words; only for `refused`
/// @param <C> an entry as browsers send it
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Acknowledgement<C>(
    @Nullable UUID id,
    int rev,
    String outcome,
    @Nullable Instant at,
    @Nullable C current,
    @Nullable String reason) {

  /// The greatest revision that an entry can have: a browser that counts further is broken.
  public static final int GREATEST_REVISION = 1_000_000;

  /// It is in the database for good.
  public static <C> Acknowledgement<C> saved(@Nullable UUID id, int rev, Instant at) {
    return new Acknowledgement<>(id, rev, "saved", at, null, null);
  }

  /// Another revision stands.
  public static <C> Acknowledgement<C> stale(@Nullable UUID id, int rev, C current) {
    return new Acknowledgement<>(id, rev, "stale", null, current, null);
  }

  /// It breaks a rule.
  public static <C> Acknowledgement<C> refused(@Nullable UUID id, int rev, String reason) {
    return new Acknowledgement<>(id, rev, "refused", null, null, reason);
  }

  /// It came too late and is kept aside.
  public static <C> Acknowledgement<C> closed(@Nullable UUID id, int rev, Instant at) {
    return new Acknowledgement<>(id, rev, "closed", at, null, null);
  }
}
