package org.gloss.exercise.intake;

/// Somebody who seems to speak in a text; a person confirms or corrects it.
///
/// @param prefix exactly how the paragraphs that start their turns begin
/// @param name for people: the prefix without its mark
/// @param paragraphs how many paragraphs begin so, at least 1
public record SpeakerGuess(String prefix, String name, int paragraphs) {}
