package org.gloss.exercise.labels;

/// What has to be mended before a label set can be saved.
///
/// @param part the id of the label or depth that it is about; empty for the whole set
/// @param field the file's name of the field, such as `dark-colour`; empty for all of the part
/// @param message whole sentences: what is wrong and how to mend it
public record LabelFault(String part, String field, String message) {}
