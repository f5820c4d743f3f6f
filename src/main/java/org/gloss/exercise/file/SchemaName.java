package org.gloss.exercise.file;

/// The JSON Schemas, as they stand in `exercises/` and in the jar.
enum SchemaName {
  EXERCISE("exercise.schema.json", "", "field"),
  ANSWER_KEY("answer-key.schema.json", "", "field"),
  QUOTED_ITEM("answer-key.schema.json", "/$defs/quoted", "field"),
  BRACKETED_ITEM("answer-key.schema.json", "/$defs/bracketed", "attribute"),
  PACK("pack.schema.json", "", "field"),
  LABEL_SET("label-set.schema.json", "", "field");

  final String file;
  final String pointer;

  /// What its properties are called in messages.
  final String noun;

  SchemaName(String file, String pointer, String noun) {
    this.file = file;
    this.pointer = pointer;
    this.noun = noun;
  }
}
