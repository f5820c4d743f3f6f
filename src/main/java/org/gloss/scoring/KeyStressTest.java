package org.gloss.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gloss.annotation.Annotation;
import org.gloss.annotation.AnswerKey;
import org.gloss.annotation.Passage;
import org.gloss.scoring.ScoringRules.Mode;
import org.gloss.scoring.ScoringRules.Preset;

/// What cheap play earns on a key, under every preset, in both modes. Deterministic: random marks
/// come from fixed seeds.
///
/// @param plays in the order of [Play]; those that make no sense here are left out: random marks
///   and wrong names where nothing is required, the second instructor where there is none
public record KeyStressTest(List<Played> plays) {

  /// How often random marks are made; less often for keys of more than 100 items.
  public static final int RUNS = 200;

  private static final int MOST_RANDOM_MARKS = 20_000;
  private static final int FEWEST_RUNS = 4;

  /// Copies the list.
  public KeyStressTest {
    plays = List.copyOf(plays);
  }

  /// A way to play.
  public enum Play {
    /// Everything: the better of one annotation over the whole passage for each label offered, and
    /// of every sentence under every label offered. The first is the cheapest there is; where
    /// extras are free, the second is the strongest.
    EVERYTHING("Marking everything earns", 25),
    /// Every sentence with the label that most required items prefer.
    EVERY_SENTENCE("Marking every sentence earns", 25),
    /// As many marks as required items, as long as they, anywhere under any label: the mean of
    /// many.
    RANDOM("Random marks earn", 20),
    /// The place of every required item with a label that is not accepted, of another family where
    /// one is offered.
    WRONG_NAMES("Every place with a wrong name earns", 50),
    /// Another instructor's required items. No cheap play; where there are several, the best.
    SECOND_INSTRUCTOR("The second instructor earns", 40);

    private final String earns;
    private final int percent;

    Play(String earns, int percent) {
      this.earns = earns;
      this.percent = percent;
    }

    /// For people, at the beginning of a sentence.
    public String words() {
      return earns.substring(0, earns.lastIndexOf(' '));
    }

    /// From here on cheap play pays, in percent: a quarter for what needs no reading, a fifth for
    /// chance, half for places without understanding. Below it, the key is hard for the second
    /// instructor.
    public int bound() {
      return percent;
    }
  }

  /// What one way to play earns.
  ///
  /// @param play the way
  /// @param scores by rules, for all presets and modes
  public record Played(Play play, Map<ScoringRules, Ratio> scores) {
    /// Copies the map.
    public Played {
      scores = Map.copyOf(scores);
    }

    /// The score under these rules.
    public Ratio score(ScoringRules rules) {
      return Optional.ofNullable(scores.get(rules)).orElseThrow();
    }
  }

  /// Plays all ways.
  ///
  /// @param familyOf family by label id, for every label of the keys and every one offered
  /// @param offered ids of the labels that students can choose
  /// @param others other instructors' keys, perhaps none
  /// @throws IllegalArgumentException if no label is offered, an item covers no word, a label has
  ///   no family, or items are too crowded to be scored
  /// @throws IndexOutOfBoundsException if an item reaches past the text
  public static KeyStressTest of(
      Passage passage,
      AnswerKey key,
      Map<String, String> familyOf,
      List<String> offered,
      List<AnswerKey> others) {
    if (offered.isEmpty()) {
      throw new IllegalArgumentException("no label is offered");
    }
    CheapPlay cheap = new CheapPlay(passage, key, familyOf, offered);
    List<Scorer> scorers = new ArrayList<>();
    for (ScoringRules rules : allRules()) {
      scorers.add(new Scorer(passage, key, familyOf, rules));
    }
    List<Played> played = new ArrayList<>();
    plays(cheap, key, others).forEach((play, way) -> played.add(played(play, way, scorers)));
    return new KeyStressTest(played);
  }

  private static Played played(Play play, Function<Scorer, Ratio> way, List<Scorer> scorers) {
    Map<ScoringRules, Ratio> scores = new HashMap<>();
    for (int i = 0; i < scorers.size(); i++) {
      scores.put(allRules().get(i), way.apply(scorers.get(i)));
    }
    return new Played(play, scores);
  }

  private static List<ScoringRules> allRules() {
    return Stream.of(Preset.values())
        .flatMap(preset -> Stream.of(Mode.values()).map(mode -> new ScoringRules(preset, mode)))
        .toList();
  }

  /// Where cheap play pays, or where not even another instructor does well, one sentence each. Only
  /// tests are judged: in practice extras are free, and scores there are nobody's mark. Where
  /// nothing is required, restraint is all that is scored, and there is no warning.
  public List<String> warnings() {
    boolean clean = plays.stream().noneMatch(played -> played.play() == Play.RANDOM);
    return clean ? List.of() : plays.stream().flatMap(played -> warning(played).stream()).toList();
  }

  private static Optional<String> warning(Played played) {
    boolean cheap = played.play() != Play.SECOND_INSTRUCTOR;
    List<String> where = new ArrayList<>();
    for (Preset preset : Preset.values()) {
      int percent = played.score(new ScoringRules(preset, Mode.TEST)).percent();
      if (cheap ? percent >= played.play().bound() : percent < played.play().bound()) {
        where.add(percent + "% under " + name(preset));
      }
    }
    String earns = played.play().earns + " " + String.join(", ", where) + ". ";
    return where.isEmpty() ? Optional.empty() : Optional.of(earns + advice(played.play()));
  }

  private static String name(Preset preset) {
    return switch (preset) {
      case SPOTTING -> "Spotting";
      case BALANCED -> "Balanced";
      case NAMING -> "Naming";
    };
  }

  private static String advice(Play play) {
    return switch (play) {
      case EVERYTHING, EVERY_SENTENCE ->
          "Require fewer or shorter items, so that marking without reading does not pay.";
      case RANDOM -> "Require fewer or shorter items, so that chance does not pay.";
      case WRONG_NAMES -> "If names matter, choose a preset in which they count more.";
      case SECOND_INSTRUCTOR -> "Compare both keys before students are measured by this one.";
    };
  }

  private static Map<Play, Function<Scorer, Ratio>> plays(
      CheapPlay cheap, AnswerKey key, List<AnswerKey> others) {
    Map<Play, Function<Scorer, Ratio>> plays = new EnumMap<>(Play.class);
    plays.put(
        Play.EVERYTHING, best(List.of(cheap.wholePassage(), cheap.everySentenceUnderEveryLabel())));
    plays.put(Play.EVERY_SENTENCE, best(List.of(cheap.everySentence())));
    int required = CheapPlay.required(key).size();
    if (required > 0) {
      int runs = Math.clamp(MOST_RANDOM_MARKS / required, FEWEST_RUNS, RUNS);
      List<List<Annotation>> answers = new ArrayList<>(runs);
      for (int run = 0; run < runs; run++) {
        answers.add(cheap.random(run));
      }
      plays.put(Play.RANDOM, scorer -> mean(scorer, answers));
      plays.put(Play.WRONG_NAMES, best(List.of(cheap.wrongNames())));
    }
    if (!others.isEmpty()) {
      plays.put(Play.SECOND_INSTRUCTOR, best(others.stream().map(CheapPlay::answer).toList()));
    }
    return plays;
  }

  private static Function<Scorer, Ratio> best(List<List<Annotation>> answers) {
    return scorer ->
        answers.stream()
            .map(answer -> scorer.score(answer).score())
            .max(Comparator.naturalOrder())
            .orElseThrow();
  }

  /// Exact: all scores of one key are shares of the same weight.
  private static Ratio mean(Scorer scorer, List<List<Annotation>> answers) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal weight = BigDecimal.ZERO;
    for (List<Annotation> answer : answers) {
      Ratio score = scorer.score(answer).score();
      sum = sum.add(score.numerator());
      weight = weight.add(score.denominator());
    }
    return new Ratio(sum, weight);
  }
}
