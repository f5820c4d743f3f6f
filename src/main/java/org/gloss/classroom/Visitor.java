package org.gloss.classroom;

/// Where a wish to join comes from, so that guessing can be slowed down.
///
/// @param browser something that stays the same for one browser, such as the session's id
/// @param address the network address; a class shares one
public record Visitor(String browser, String address) {}
