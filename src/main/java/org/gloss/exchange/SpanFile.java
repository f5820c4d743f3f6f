package org.gloss.exchange;

/// The kinds of files that spans of a text leave as.
public enum SpanFile {
  /// Students' annotations as W3C Web Annotations.
  ANNOTATIONS_JSON_LD("annotations", ".jsonld", "application/ld+json"),
  /// The keys as W3C Web Annotations.
  KEYS_JSON_LD("keys", ".jsonld", "application/ld+json"),
  /// The attempts that count, in the form of the Propaganda Techniques Corpus.
  ANSWERS_TSV("answers", ".tsv", "text/tab-separated-values;charset=utf-8"),
  /// The key in the same form.
  KEY_TSV("key", ".tsv", "text/tab-separated-values;charset=utf-8"),
  /// The text that offsets count in.
  TEXT("text", ".txt", "text/plain;charset=utf-8");

  private final String words;
  private final String ending;
  private final String type;

  SpanFile(String words, String ending, String type) {
    this.words = words;
    this.ending = ending;
    this.type = type;
  }

  String words() {
    return words;
  }

  String ending() {
    return ending;
  }

  String type() {
    return type;
  }
}
