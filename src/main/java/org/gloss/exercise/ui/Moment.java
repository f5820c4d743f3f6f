package org.gloss.exercise.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A moment as a clock on the reader's wall shows it: `10:42`, with the day where it was another.
/// Until the browser has said how late it is there, it is in UTC.
@Tag("time")
class Moment extends HtmlContainer {

  private static final long serialVersionUID = 1L;
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("d MMM, HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final String LOCALLY =
      "const at = new Date($0);"
          + "const time = at.toLocaleTimeString('en-GB', {hour: '2-digit', minute: '2-digit'});"
          + "const day = at.toLocaleDateString('en-GB', {day: 'numeric', month: 'short'});"
          + "const today = at.toDateString() === new Date().toDateString();"
          + "this.textContent = today ? time : day + ', ' + time;";

  private final Instant at;

  Moment(Instant at) {
    this.at = at;
    getElement().setAttribute("datetime", at.toString());
    setText(UTC.format(at));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    getElement().executeJs(LOCALLY, at.toString());
  }
}
