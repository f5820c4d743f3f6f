package org.gloss.attempt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.Locale;
import java.util.UUID;
import org.gloss.attempt.Standing;

/// How much time is left, a pause, and the end, for a student's page. It asks the server by itself
/// and loads the page again when that shows what no longer holds.
@Tag("work-clock")
@JsModule("context://clock/work-clock.js")
@StyleSheet("context://styles/work.css")
class ClockFace extends Component {

  private static final long serialVersionUID = 1L;

  private ClockFace(String channel, Standing standing) {
    getElement().setAttribute("channel", channel);
    getElement().setAttribute("state", standing.phase().name().toLowerCase(Locale.ROOT));
    getElement().setAttribute("now", standing.now().toString());
    standing.until().ifPresent(until -> getElement().setAttribute("until", until.toString()));
  }

  /// Of an attempt that goes on.
  ///
  /// @param freezes id of what stands still during a pause and at the end
  static ClockFace ofAttempt(UUID attemptId, Standing standing, String freezes) {
    ClockFace face = new ClockFace("channel/attempts/" + attemptId + "/state", standing);
    face.getElement().setAttribute("freezes", freezes);
    return face;
  }

  /// Of an assignment at which nothing has begun.
  static ClockFace ofAssignment(UUID assignmentId, Standing standing) {
    return new ClockFace("channel/assignments/" + assignmentId + "/state", standing);
  }
}
