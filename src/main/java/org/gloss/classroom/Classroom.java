package org.gloss.classroom;

import java.util.UUID;

/// A class.
///
/// @param id never changes
/// @param name as shown
/// @param joinCode what students type, as shown: two groups with a hyphen
/// @param teacherId whose it is
public record Classroom(UUID id, String name, String joinCode, UUID teacherId) {}
