package org.gloss.account;

import java.util.UUID;

/// A person as Gloss knows them.
///
/// @param id never changes
/// @param role what the person may do
/// @param name as shown; a student's is an alias
/// @param warmedUp whether the warm-up has been done once
/// @param epoch rises when every session of the person has to end, so one of an earlier epoch is
///   over
public record Account(UUID id, Role role, String name, boolean warmedUp, int epoch) {}
