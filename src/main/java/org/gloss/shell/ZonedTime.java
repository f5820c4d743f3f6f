package org.gloss.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A moment in the zone of a class, with words before it: `Due Friday 23:59`. Where the reader's
/// clock shows another time, that stands beside it.
@Tag("time")
public class ZonedTime extends HtmlContainer {

  private static final long serialVersionUID = 1L;

  private static final String BESIDE =
      """
      const say = zone => new Intl.DateTimeFormat('en-GB',
        {timeZone: zone, weekday: 'long', hour: 'numeric', minute: '2-digit'}).format(new Date($0));
      const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
      let there;
      try { there = say($1); } catch { return; }
      this.textContent = say(own) === there ? $2 : $2 + ' (where you are: ' + say(own) + ')';
      """;

  private final Instant at;
  private final ZoneId zone;
  private final String words;

  /// @param before words that stand before it; may be empty
  /// @param zone of the class
  public ZonedTime(String before, Instant at, Instant now, ZoneId zone) {
    this.at = at;
    this.zone = zone;
    this.words = (before + " " + DayAndTime.words(at, now, zone)).strip();
    getElement().setAttribute("datetime", at.toString());
    setText(words);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    String id = zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    getElement().executeJs(BESIDE, at.toString(), id, words);
  }
}
