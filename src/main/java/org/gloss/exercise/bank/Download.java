package org.gloss.exercise.bank;

/// A file for a teacher to keep.
///
/// @param name without folders
/// @param type its media type
/// @param bytes all of them; not copied, so leave them alone
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Download(String name, String type, byte[] bytes) {}
