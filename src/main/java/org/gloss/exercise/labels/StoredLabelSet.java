package org.gloss.exercise.labels;

import java.util.Optional;
import java.util.UUID;
import org.gloss.annotation.LabelSet;

/// A label set as it stands in the database.
///
/// @param id never changes
/// @param setId what exercises call it; never changes
/// @param set what the YAML says
/// @param yaml the file's own text, or the canonical one where a teacher made it
/// @param fromFile whether it comes from the library's files and is not changed here
/// @param ownerId the teacher whose it is; empty for the library's
/// @param shared whether every teacher may use it
/// @param revision one more with each change
public record StoredLabelSet(
    UUID id,
    String setId,
    LabelSet set,
    String yaml,
    boolean fromFile,
    Optional<UUID> ownerId,
    boolean shared,
    int revision) {}
