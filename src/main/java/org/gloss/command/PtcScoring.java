package org.gloss.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gloss.annotation.LabelledSpan;
import org.gloss.scoring.ResearchMeasures;
import tools.jackson.core.JsonGenerator;

/// Scores answers against keys, both in the form of the Propaganda Techniques Corpus, article by
/// article. An article that only the key has was answered with nothing, unless it was answered
/// under names such as `article~reader`; an answer to an article that the key does not have at all
/// is compared with nothing.
final class PtcScoring {

  /// Parts an article from whoever read it.
  private static final char READ_BY = '~';

  private static final Id ALL = new Id.Text("all articles");

  private final PtcFile key;
  private final PtcFile answer;
  private final int length;

  /// @param length of every text in code points, or the greatest integer where it is unknown
  PtcScoring(PtcFile key, PtcFile answer, int length) {
    this.key = key;
    this.answer = answer;
    this.length = length;
  }

  /// Writes a line for each article, then one with the micro values if there are several.
  ///
  /// @return whether all could be scored
  boolean write(PrintStream out) {
    Map<String, ResearchMeasures> scored = new LinkedHashMap<>();
    Map<String, String> failed = new LinkedHashMap<>();
    for (PtcFile file : List.of(key, answer)) {
      Optional.ofNullable(file.faults().get("")).ifPresent(fault -> failed.put(file.name(), fault));
    }
    for (String article : articles()) {
      try {
        scored.put(article, score(article));
      } catch (Unscorable | IllegalArgumentException e) {
        failed.put(article, String.valueOf(e.getMessage()));
      }
    }
    write(out, scored, failed);
    return failed.isEmpty();
  }

  private static void write(
      PrintStream out, Map<String, ResearchMeasures> scored, Map<String, String> failed) {
    JsonGenerator json = Json.generator(out);
    failed.forEach((id, problem) -> writeFault(json, id, problem));
    scored.forEach((id, measures) -> writeLine(json, new Id.Text(id), measures));
    if (scored.size() > 1) {
      scored.values().stream()
          .reduce(ResearchMeasures::plus)
          .ifPresent(all -> writeLine(json, ALL, all));
    }
    json.flush();
  }

  private static void writeLine(JsonGenerator json, Id id, ResearchMeasures measures) {
    ResearchLine.write(json, id, measures);
    json.writeRaw('\n');
  }

  private static void writeFault(JsonGenerator json, String id, String problem) {
    json.writeStartObject();
    new Id.Text(id).write(json);
    json.writeStringProperty("error", Json.wellFormed(problem));
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private Set<String> articles() {
    Set<String> articles = new LinkedHashSet<>(key.articles().keySet());
    for (String article : answer.articles().keySet()) {
      if (!key.articles().containsKey(article)) {
        articles.remove(keyed(article));
      }
    }
    articles.addAll(answer.articles().keySet());
    return articles;
  }

  private ResearchMeasures score(String article) {
    return ResearchMeasures.of(spans(key, keyed(article)), spans(answer, article));
  }

  /// The key's name for an article of the answer: its own, or the longest before a `~`.
  private String keyed(String article) {
    String name = article;
    for (int end = name.length(); end >= 0; end = article.lastIndexOf(READ_BY, end - 1)) {
      name = article.substring(0, end);
      if (key.articles().containsKey(name)) {
        return name;
      }
    }
    return article;
  }

  private List<LabelledSpan> spans(PtcFile file, String article) {
    Optional.ofNullable(file.faults().get(article))
        .ifPresent(
            fault -> {
              throw new Unscorable(fault);
            });
    List<LabelledSpan> spans = new ArrayList<>();
    for (PtcFile.Line line : file.articles().getOrDefault(article, List.of())) {
      String at = file.at(line.number());
      spans.add(
          new LabelledSpan(Offsets.checked(line.span().bounds(), length, at), line.span().label()));
    }
    return spans;
  }
}
