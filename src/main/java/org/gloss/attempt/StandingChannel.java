package org.gloss.attempt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Where students' pages ask how their work stands: one small answer, independent of the page's
/// session.
@RestController
class StandingChannel {

  private final Standings standings;

  StandingChannel(Standings standings) {
    this.standings = standings;
  }

  @GetMapping("/channel/attempts/{attempt}/state")
  Answer attempt(@PathVariable("attempt") UUID attempt) {
    return Answer.of(standings.ofAttempt(attempt));
  }

  @GetMapping("/channel/assignments/{assignment}/state")
  Answer assignment(@PathVariable("assignment") UUID assignment) {
    return Answer.of(standings.ofAssignment(assignment));
  }

  /// A standing as a browser hears it.
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Answer(String state, Instant now, Optional<Instant> until) {

    static Answer of(Standing standing) {
      return new Answer(
          standing.phase().name().toLowerCase(Locale.ROOT), standing.now(), standing.until());
    }
  }
}
