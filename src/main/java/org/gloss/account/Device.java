package org.gloss.account;

import java.time.Instant;

/// A device that stays signed in.
///
/// @param id the hash of its token; it opens nothing
/// @param name for instance "Firefox on Windows", empty if it is not known
/// @param current whether it is the one that asks
public record Device(String id, String name, Instant since, Instant lastUsed, boolean current) {}
