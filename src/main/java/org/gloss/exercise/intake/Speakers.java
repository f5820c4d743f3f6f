package org.gloss.exercise.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Guesses who speaks from how paragraphs begin.
final class Speakers {

  /// The most guesses, as many as an exercise file has speakers.
  private static final int MOST = 50;

  private static final int LONGEST = 60;

  /// A few words, the first of which begins with a capital or a letter of a script without case,
  /// and a colon.
  private static final Pattern WITH_COLON =
      Pattern.compile(
          "([\\p{Lu}\\p{Lt}\\p{Lo}][^:\\n.?!;,“”\"«»]{0,50}|[\\p{Lu}\\p{Ll}. ’'-]{1,50}):(?=\\s)");

  /// Words in capitals and a dash.
  private static final Pattern WITH_DASH =
      Pattern.compile("(\\p{Lu}[\\p{Lu}.’' -]{0,50}?) ?[—–](?=[\\s\\p{L}“\"])");

  private static final int MOST_WORDS = 5;
  private static final Set<String> ROLES =
      Set.of(
          "question",
          "answer",
          "q",
          "a",
          "interviewer",
          "interviewee",
          "moderator",
          "host",
          "presenter",
          "speaker",
          "chair",
          "reporter",
          "journalist",
          "frage",
          "antwort");

  private Speakers() {}

  /// What starts a turn at the beginning of a line, colon or dash included; empty if nothing does.
  static Optional<String> start(String line) {
    String begin = line.substring(0, Math.min(line.length(), LONGEST + 2)).stripLeading();
    for (Pattern pattern : List.of(WITH_COLON, WITH_DASH)) {
      Matcher matcher = pattern.matcher(begin + (begin.length() == line.length() ? " " : ""));
      if (matcher.lookingAt() && isName(matcher.group(1))) {
        return Optional.of(matcher.group());
      }
    }
    return Optional.empty();
  }

  /// What starts turns at the beginnings of lines so often that it is a speaker.
  static Set<String> startsOfLines(List<Block> blocks) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Block block : blocks) {
      block
          .text()
          .lines()
          .forEach(line -> start(line).ifPresent(begin -> counts.merge(begin, 1, Integer::sum)));
    }
    return accepted(counts, Set.of());
  }

  /// The guesses.
  ///
  /// @param leads how many first characters of each paragraph stand in bold
  static List<SpeakerGuess> guesses(List<Paragraph> paragraphs, List<Integer> leads) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Set<String> bold = new HashSet<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      String text = paragraphs.get(i).text();
      Optional<String> lead = boldLead(text, leads.get(i));
      lead.ifPresent(bold::add);
      lead.or(() -> start(text)).ifPresent(begin -> counts.merge(begin, 1, Integer::sum));
    }
    Set<String> accepted = accepted(counts, bold);
    List<SpeakerGuess> guesses = new ArrayList<>();
    accepted.forEach(
        prefix ->
            guesses.add(new SpeakerGuess(prefix, name(prefix), counts.getOrDefault(prefix, 1))));
    guesses.sort(Comparator.comparingInt(SpeakerGuess::paragraphs).reversed());
    return guesses.subList(0, Math.min(MOST, guesses.size()));
  }

  private static Set<String> accepted(Map<String, Integer> counts, Set<String> bold) {
    Set<String> accepted = new java.util.LinkedHashSet<>();
    counts.forEach(
        (prefix, count) -> {
          if (count > 1 || isRole(prefix) || (bold.contains(prefix) && prefix.endsWith(":"))) {
            accepted.add(prefix);
          }
        });
    if (!accepted.isEmpty()) {
      counts.keySet().stream().filter(Speakers::isCapitalised).forEach(accepted::add);
    }
    return accepted;
  }

  private static Optional<String> boldLead(String text, int lead) {
    if (lead == 0 || lead > LONGEST) {
      return Optional.empty();
    }
    int end = lead;
    if (text.charAt(end) == ':' && text.charAt(end - 1) != ':') {
      end++;
    }
    String prefix = Assembly.folded(text.substring(0, end));
    return Optional.of(prefix).filter(given -> isName(name(given)));
  }

  private static boolean isName(String words) {
    String name = words.strip();
    return !name.isEmpty()
        && name.split("\\s+", -1).length <= MOST_WORDS
        && name.codePoints().anyMatch(Character::isLetter)
        && (startsLarge(name) || ROLES.contains(name.toLowerCase(Locale.ROOT)));
  }

  private static boolean startsLarge(String name) {
    return !Character.isLowerCase(name.codePointAt(0));
  }

  private static boolean isRole(String prefix) {
    return ROLES.contains(name(prefix).toLowerCase(Locale.ROOT));
  }

  /// Whether each word but small ones such as "of" begins with a capital, as in names.
  private static boolean isCapitalised(String prefix) {
    String[] words = name(prefix).split("\\s+", -1);
    for (String word : words) {
      if (word.length() > 3 && Character.isLowerCase(word.codePointAt(0))) {
        return false;
      }
    }
    return words.length > 1;
  }

  private static String name(String prefix) {
    return prefix.replaceAll("[\\s:—–.-]+$", "").strip();
  }
}
