package org.gloss.attempt;

import java.util.UUID;

/// A student's page has asked how things stand: they are there, though they may change nothing.
/// Published for live pages; losing one loses nothing.
public record SignOfLife(UUID assignmentId, UUID accountId) {}
