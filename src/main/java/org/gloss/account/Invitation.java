package org.gloss.account;

import java.time.Instant;
import java.util.UUID;

/// An invitation to teach here that nobody has accepted yet.
///
/// @param role what the invited will be
/// @param note whom it is for, empty if nobody has said it
/// @param expires from then on it is over
public record Invitation(UUID id, Role role, String note, Instant expires) {}
