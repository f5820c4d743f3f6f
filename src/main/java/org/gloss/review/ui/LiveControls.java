package org.gloss.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.UUID;
import org.gloss.attempt.WorkTime;
import org.gloss.classroom.Assignments;
import org.gloss.review.live.LiveClock;
import org.gloss.review.live.Seat;

/// How a teacher steers a class at work: pause, more time, the end.
class LiveControls extends Div {

  private static final long serialVersionUID = 1L;
  private static final int MORE = 5;

  private final Button pause = new Button("Pause the class");
  private final Button goOn = new Button("Go on");
  private final Button more = new Button("Five more minutes");
  private final Span said = new Span();
  private Map<Seat.State, Integer> counts = Map.of();

  /// @param done called after each change
  LiveControls(UUID assignmentId, Assignments assignments, WorkTime time, Runnable done) {
    addClassName("live-controls");
    pause.setId("pause");
    pause.addClickListener(
        click -> {
          assignments.pause(assignmentId);
          say("The class pauses. Marks that arrive now are kept.", done);
        });
    goOn.setId("go-on");
    goOn.addThemeVariants(ButtonVariant.PRIMARY);
    goOn.addClickListener(
        click -> {
          assignments.resume(assignmentId);
          say("The class goes on. The pause is added to its time.", done);
        });
    more.setId("more-time");
    more.addClickListener(
        click -> {
          time.addMinutes(assignmentId, MORE);
          say("Everybody who works has five minutes more.", done);
        });
    Button end = new Button("End now …");
    end.setId("end");
    end.addClickListener(
        click ->
            new EndQuestion(
                    counts.getOrDefault(Seat.State.WORKING, 0),
                    () -> {
                      time.endNow(assignmentId);
                      say("Work has ended.", done);
                    })
                .open());
    said.getElement().setAttribute("role", "status");
    add(pause, goOn, more, end, said);
  }

  /// Shows what can be done now. More time is offered only where time ends.
  void show(LiveClock clock, Map<Seat.State, Integer> now) {
    counts = now;
    boolean paused = clock.pausedAt().isPresent();
    pause.setVisible(!paused);
    goOn.setVisible(paused);
    more.setVisible(clock.ends().filter(clock.now()::isBefore).isPresent());
  }

  private void say(String words, Runnable done) {
    said.setText(words);
    done.run();
  }
}
