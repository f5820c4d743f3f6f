package org.gloss.classroom.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.Turnout;
import org.gloss.shell.Links;

/// A class at a glance: who is in, who waits, whether its code is open.
final class ClassCard extends Section {

  private static final long serialVersionUID = 1L;

  ClassCard(Classroom classroom, Turnout turnout, Instant now) {
    addClassNames("classroom", "card");
    Anchor name = new Anchor(Links.classroom(classroom.id()), classroom.name());
    name.addClassName("title");
    add(new H2(name), new Paragraph(words(turnout)));
    if (turnout.waiting() > 0) {
      Anchor waiting =
          new Anchor(Links.classroom(classroom.id(), "students"), waiting(turnout.waiting()));
      waiting.addClassName("waiting");
      add(waiting);
    }
    Span code = new Span(classroom.joinCode());
    code.addClassName("code");
    Paragraph state = new Paragraph(ClassMoments.code(classroom, now));
    state.addClassName("about");
    Anchor show = new Anchor(Links.classroom(classroom.id(), "join"), "Show the code");
    show.getElement().setAttribute("aria-label", "Show the code of " + classroom.name());
    Anchor students = new Anchor(Links.classroom(classroom.id(), "students"), "Students");
    students.getElement().setAttribute("aria-label", "Students of " + classroom.name());
    Div links = new Div(students);
    links.addClassName("links");
    if (!classroom.codeEnded(now)) {
      add(code);
      links.addComponentAsFirst(show);
    }
    add(state, links);
  }

  private static String words(Turnout turnout) {
    if (turnout.expected() == 0) {
      return "Nobody has joined yet.";
    }
    String all = turnout.expected() == 1 ? "1 student" : turnout.expected() + " students";
    int missing = turnout.expected() - turnout.joined();
    return missing == 0
        ? all
        : all + ", " + missing + (missing == 1 ? " has" : " have") + " not joined yet";
  }

  private static String waiting(int count) {
    return count == 1 ? "1 waits to be let in" : count + " wait to be let in";
  }
}
