package org.gloss.review.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.gloss.review.ScoreMove;
import org.gloss.scoring.Ratio;

/// Why a score is not what it was; nothing where it never moved.
final class ScoreMoves extends UnorderedList {

  private static final long serialVersionUID = 1L;

  ScoreMoves(List<ScoreMove> moves, WrittenAt moments) {
    setId("score-moves");
    addClassName("score-moves");
    setVisible(!moves.isEmpty());
    moves.forEach(move -> add(new ListItem(words(move, moments))));
  }

  private static String words(ScoreMove move, WrittenAt moments) {
    boolean percent = move.from().percent() != move.to().percent();
    String moved =
        "Your score went from %s to %s on %s"
            .formatted(
                shown(move.from(), percent), shown(move.to(), percent), moments.day(move.at()));
    String why = move.words().isEmpty() ? "." : ": " + move.words();
    String back =
        move.undoneAt()
            .map(at -> " It went back on " + moments.day(at) + ": your teacher undid this.")
            .orElse("");
    return moved + why + back;
  }

  private static String shown(Ratio score, boolean percent) {
    return percent
        ? score.percent() + "%"
        : score.numerator().toPlainString()
            + " of "
            + score.denominator().toPlainString()
            + " points";
  }
}
