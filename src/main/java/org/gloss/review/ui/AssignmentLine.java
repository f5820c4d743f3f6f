package org.gloss.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gloss.attempt.WorkState;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Assignment.Mode;
import org.gloss.classroom.Assignment.Release;
import org.gloss.classroom.Terms;
import org.gloss.review.ClassProgress;
import org.gloss.shell.Links;
import org.gloss.shell.Place;
import org.gloss.shell.ZonedTime;

/// One assignment in the table of a class.
record AssignmentLine(ClassProgress.Row row, Instant now, ZoneId zone) {

  UUID id() {
    return row.assignment().id();
  }

  UUID classroomId() {
    return row.assignment().classroomId();
  }

  String title() {
    return row.exercise().title();
  }

  /// Whether the teacher can return its results.
  boolean waitsForRelease() {
    Assignment assignment = row.assignment();
    return assignment.settings().release() == Release.BY_HAND && assignment.releasedAt().isEmpty();
  }

  /// Its title, and what it is.
  Component head() {
    Span about = new Span(row.assignment().mode() == Mode.TEST ? "test" : "practice");
    about.addClassName("about");
    Anchor title = new Anchor(Links.assignment(id(), "settings"), title());
    title.addClassName("title");
    return new Div(title, about);
  }

  /// State, counts, pages and what can be done.
  List<Component> cells(Component action, Component order) {
    List<Component> cells = new ArrayList<>();
    cells.add(state());
    for (WorkState state : WorkState.values()) {
      cells.add(new Span(String.valueOf(row.counts().getOrDefault(state, 0))));
    }
    cells.add(new Span(String.valueOf(row.late())));
    Div pages = new Div();
    pages.addClassName("links");
    for (Place page : Links.assignmentPages(id())) {
      Anchor link = new Anchor(page.address(), page.words());
      link.getElement().setAttribute("aria-label", page.words() + ": " + title());
      pages.add(link);
    }
    cells.add(new Div(pages, action));
    cells.add(order);
    return cells;
  }

  private Component state() {
    Div words = new Div(new Span(word()));
    next().ifPresent(time -> words.add(new Div(time)));
    return words;
  }

  private String word() {
    Terms terms = terms();
    if (terms.closedAt(now)) {
      return "Closed";
    }
    if (terms.assignment().pausedAt().isPresent()) {
      return "Paused";
    }
    return terms.openAt(now) ? "Open" : "Not open yet";
  }

  private Optional<ZonedTime> next() {
    Terms terms = terms();
    if (terms.closedAt(now)) {
      return Optional.empty();
    }
    if (!terms.openAt(now)) {
      return time("Opens", terms.opensAt());
    }
    return terms.late(now)
        ? time("Was due", terms.dueAt())
        : time("Due", terms.dueAt()).or(() -> time("Closes", terms.closesAt()));
  }

  private Optional<ZonedTime> time(String before, Optional<Instant> at) {
    return at.map(moment -> new ZonedTime(before, moment, now, zone));
  }

  private Terms terms() {
    return new Terms(row.assignment(), Optional.empty());
  }
}
