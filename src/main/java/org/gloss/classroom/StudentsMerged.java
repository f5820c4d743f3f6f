package org.gloss.classroom;

import java.util.UUID;

/// Two students of a class turned out to be one person. Published inside the transaction: whoever
/// keeps something of the merged account gives it to the kept one before that commits.
///
/// @param kept the account that goes on
/// @param merged the account that ends
public record StudentsMerged(UUID classroomId, UUID kept, UUID merged) {}
