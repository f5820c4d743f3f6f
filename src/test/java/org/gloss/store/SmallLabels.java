package org.gloss.store;

/// The label set of [SmallLibrary]: two labels of one family, one of another.
public final class SmallLabels {

  public static final String FILE =
      """
      gloss: label-set/1
      id: small
      title: Three labels
      language: en
      kinds:
        - {id: term, name: Loaded term}
        - {id: claim, name: Claim}
      families:
        - {id: wording, name: Wording}
        - {id: claims, name: Claims}
      labels:
        - id: loaded-term
          kind: term
          family: wording
          name: loaded term
          short: loaded
          definition: A word that feels more than it says.
          test: Does a plain word do?
          example: They crawled home.
          confused-with: slur
          confused-why: A slur is aimed at somebody.
          colour: "#c34901"
          dark-colour: "#f28a40"
          pattern: solid
          shortcut: l
        - id: slur
          kind: term
          family: wording
          name: slur
          short: slur
          definition: A word aimed at somebody.
          test: Is somebody made small?
          example: That clown again.
          confused-with: loaded-term
          confused-why: A loaded term colours a thing.
          colour: "#8a1c7c"
          dark-colour: "#d98ad0"
          pattern: double
          shortcut: s
        - id: unsupported-claim
          kind: claim
          family: claims
          name: unsupported claim
          short: unsupported
          definition: It could be checked, and nobody says how they know.
          test: Does the text say how?
          example: Most people agree.
          confused-with: loaded-term
          confused-why: A loaded term is a word.
          colour: "#0533c3"
          dark-colour: "#85b4ff"
          pattern: dashes
          shortcut: u
      depths:
        - {id: all, name: All, for: everybody, labels: [loaded-term, slur, unsupported-claim]}
        - {id: few, name: Few, for: beginners, labels: [loaded-term, slur]}
      """;

  private SmallLabels() {}
}
