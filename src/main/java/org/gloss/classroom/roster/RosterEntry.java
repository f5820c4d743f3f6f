package org.gloss.classroom.roster;

import org.gloss.classroom.Alias;

/// A student as a roster lists them.
///
/// @param line where in the file, from 1
/// @param externalId the school's own id; empty if the roster gives none
public record RosterEntry(int line, Alias alias, String externalId) {}
