package org.gloss.classroom;

import java.util.UUID;

/// Something about an assignment has changed: its settings, a pause, its end, its place, or it is
/// gone. Published after the commit, for pages that watch; losing one loses nothing.
public record AssignmentChanged(UUID assignmentId) {}
