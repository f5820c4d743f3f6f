package org.gloss.classroom;

import java.util.UUID;

/// A student in a class.
public record Enrolment(UUID classroomId, UUID accountId, String alias) {}
