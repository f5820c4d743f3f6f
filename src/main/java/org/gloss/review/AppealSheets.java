package org.gloss.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Span;
import org.gloss.classroom.Assignment;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.springframework.stereotype.Component;

/// Gathers the arguments about an assignment for its teacher.
@Component
class AppealSheets {

  private static final int CONTEXT = 90;

  private final Exercises exercises;

  AppealSheets(Exercises exercises) {
    this.exercises = exercises;
  }

  /// How a cluster can be accepted into the key of a version.
  static List<AppealOptions.Option> options(
      Exercise exercise, Assignment assignment, AppealCluster cluster) {
    return new AppealOptions(exercise, new AppealWords(exercise, assignment.depth()), cluster)
        .all();
  }

  /// What waits for an answer, by text: an assignment may have gone on to another one.
  List<AppealSheet.Cluster> open(Assignment assignment, List<Appeal> all) {
    Exercise now = exercises.version(assignment.exerciseVersionId());
    Map<String, List<Appeal>> byText =
        all.stream()
            .filter(appeal -> appeal.state() == Appeal.State.OPEN)
            .collect(
                Collectors.groupingBy(
                    appeal -> exercises.version(appeal.exerciseVersionId()).passage().text(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<AppealSheet.Cluster> clusters = new ArrayList<>();
    byText.forEach(
        (text, appeals) -> {
          boolean current = now.passage().text().equals(text);
          Exercise exercise =
              current ? now : exercises.version(appeals.getFirst().exerciseVersionId());
          AppealCluster.all(exercise.passage(), appeals).stream()
              .map(cluster -> cluster(exercise, assignment, cluster, current))
              .forEach(clusters::add);
        });
    clusters.sort((one, other) -> Integer.compare(other.students(), one.students()));
    return clusters;
  }

  private static AppealSheet.Cluster cluster(
      Exercise exercise, Assignment assignment, AppealCluster cluster, boolean current) {
    AppealWords words = new AppealWords(exercise, assignment.depth());
    List<AppealSheet.Way> ways =
        current
            ? options(exercise, assignment, cluster).stream()
                .map(option -> new AppealSheet.Way(option.decision(), option.deed(), option.news()))
                .toList()
            : List.of();
    return new AppealSheet.Cluster(
        cluster.kind(),
        words.name(cluster.label()),
        context(exercise.passage().text(), cluster.span()),
        key(exercise, words, cluster.span()),
        cluster.appeals(),
        cluster.students(),
        ways);
  }

  private static AppealSheet.Context context(String text, Span span) {
    int from = Math.max(0, span.start() - CONTEXT);
    int to = Math.min(text.length(), span.end() + CONTEXT);
    while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    return new AppealSheet.Context(
        (from > 0 ? "… " : "") + text.substring(from, span.start()),
        span.in(text),
        text.substring(span.end(), to) + (to < text.length() ? " …" : ""));
  }

  private static List<String> key(Exercise exercise, AppealWords words, Span span) {
    return exercise.key().items().stream()
        .filter(item -> item.span().overlaps(span))
        .filter(item -> !words.names(item.labels()).isEmpty())
        .map(item -> keyLine(words, item))
        .toList();
  }

  private static String keyLine(AppealWords words, KeyItem item) {
    String status =
        switch (item.status()) {
          case REQUIRED -> "";
          case OPTIONAL -> " (also fair)";
          case TRAP -> " (a trap)";
        };
    return "%s: %s%s. %s"
        .formatted(words.quote(item.span()), words.names(item.labels()), status, item.reason());
  }

  /// What was answered, the newest first.
  List<AppealSheet.Answered> answered(Assignment assignment, List<Appeal> all) {
    Map<UUID, List<Appeal>> byAnswer =
        all.stream()
            .filter(appeal -> appeal.answer().isPresent())
            .collect(
                Collectors.groupingBy(
                    appeal -> appeal.answer().orElseThrow().id(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byAnswer.values().stream()
        .map(appeals -> reached(assignment, appeals))
        .sorted((one, other) -> other.answer().at().compareTo(one.answer().at()))
        .toList();
  }

  private AppealSheet.Answered reached(Assignment assignment, List<Appeal> appeals) {
    Appeal first = appeals.getFirst();
    Exercise exercise = exercises.version(first.exerciseVersionId());
    return new AppealSheet.Answered(
        first.answer().orElseThrow(),
        new AppealWords(exercise, assignment.depth()).about(first.contest()),
        (int) appeals.stream().map(Appeal::accountId).distinct().count());
  }
}
