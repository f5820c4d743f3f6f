package org.gloss.exercise.file;

/// A file as it was found or uploaded.
///
/// @param name path below the folder, with `/` between names; its end says what kind of file it is
/// @param bytes all of them; not copied, so leave them alone
@SuppressWarnings("ArrayRecordComponent") // never compared
public record RawFile(String name, byte[] bytes) {}
