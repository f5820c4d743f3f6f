package org.gloss.shell;

/// A page that the frame links to.
///
/// @param address one of [Links], without a parameter
/// @param words of the link
public record Place(String address, String words) {}
