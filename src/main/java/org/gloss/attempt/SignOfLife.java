package org.gloss.attempt;

import java.util.UUID;

/// A student's page has asked for news: it is open and seen. For pages that watch; it is not
/// stored.
public record SignOfLife(UUID assignmentId, UUID accountId) {}
