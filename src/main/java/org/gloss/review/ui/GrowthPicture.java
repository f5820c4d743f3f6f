package org.gloss.review.ui;

import com.vaadin.flow.component.Svg;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gloss.review.insight.FamilyTally;
import org.gloss.review.insight.Growth;

/// One family's growth as a line over exercises; where an exercise has no item of the family the
/// line has a gap. The table beside it has the figures.
final class GrowthPicture extends Svg {

  private static final long serialVersionUID = 1L;

  private static final int WIDTH = 300;
  private static final int HEIGHT = 130;
  private static final int LEFT = 40;
  private static final int TOP = 12;
  private static final int RIGHT = 12;
  private static final int BOTTOM = 24;

  GrowthPicture(Growth.Line line) {
    super(svg(line));
    addClassName("growth-picture");
  }

  static String svg(Growth.Line line) {
    List<Optional<FamilyTally>> points = line.points();
    StringBuilder svg = new StringBuilder();
    svg.append(
        "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">"
            .formatted(WIDTH, HEIGHT, escaped(inWords(line))));
    for (int percent : List.of(0, 50, 100)) {
      svg.append(
          "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%3$d\" y2=\"%3$d\"/>"
              .formatted(LEFT, WIDTH - RIGHT, y(percent)));
      svg.append(
          "<text class=\"tick\" text-anchor=\"end\" x=\"%d\" y=\"%d\">%d%%</text>"
              .formatted(LEFT - 6, y(percent) + 4, percent));
    }
    svg.append("<path class=\"line\" d=\"%s\"/>".formatted(path(points)));
    for (int i = 0; i < points.size(); i++) {
      int step = i;
      points
          .get(i)
          .ifPresent(
              tally ->
                  svg.append(
                      "<circle class=\"point\" r=\"4\" cx=\"%d\" cy=\"%d\"/>"
                          .formatted(x(step, points.size()), y(tally.share().percent()))));
      svg.append(
          "<text class=\"tick\" text-anchor=\"middle\" x=\"%d\" y=\"%d\">%d</text>"
              .formatted(x(i, points.size()), HEIGHT - 6, i + 1));
    }
    return svg.append("</svg>").toString();
  }

  /// What the picture shows, in a sentence.
  static String inWords(Growth.Line line) {
    List<Optional<FamilyTally>> points = line.points();
    return line.family().name()
        + ": "
        + IntStream.range(0, points.size())
            .mapToObj(
                i ->
                    "exercise "
                        + (i + 1)
                        + " "
                        + points
                            .get(i)
                            .map(tally -> tally.share().percent() + "%")
                            .orElse("nothing of it"))
            .collect(Collectors.joining(", "));
  }

  private static String path(List<Optional<FamilyTally>> points) {
    StringBuilder path = new StringBuilder();
    boolean drawn = false;
    for (int i = 0; i < points.size(); i++) {
      if (points.get(i).isPresent()) {
        int percent = points.get(i).orElseThrow().share().percent();
        path.append(drawn ? "L" : "M").append(x(i, points.size())).append(' ').append(y(percent));
      }
      drawn = points.get(i).isPresent();
    }
    return path.toString();
  }

  private static int x(int step, int steps) {
    int room = WIDTH - LEFT - RIGHT - 16;
    return LEFT + 8 + (steps < 2 ? room / 2 : step * room / (steps - 1));
  }

  private static int y(int percent) {
    int room = HEIGHT - TOP - BOTTOM;
    return TOP + room - percent * room / 100;
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
