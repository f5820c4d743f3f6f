package org.gloss.review.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.gloss.account.Role;
import org.gloss.attempt.WorkTime;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Assignments;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.Classrooms;
import org.gloss.review.live.LiveClass;
import org.gloss.review.live.LiveNews;
import org.gloss.review.live.LiveWatch;
import org.gloss.shell.Addresses;
import org.gloss.shell.Links;
import org.gloss.shell.Subpages;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/// A class at work, as it happens. With `?projector` it faces the class: no names, nothing to
/// press, and of a test that is not over no heat map.
@Route(Links.ASSIGNMENT + "/:assignment/live")
@RolesAllowed(Role.TEACHER_ROLE)
@StyleSheet("context://styles/live.css")
public class LiveView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final long serialVersionUID = 1L;
  private static final String PROJECTOR = "projector";

  private final transient LiveClass live;
  private final transient Assignments assignments;
  private final transient Classrooms classrooms;
  private final transient WorkTime time;
  private transient Optional<Assignment> assignment = Optional.empty();
  private transient Optional<LiveWatch> watch = Optional.empty();
  private transient @Nullable Shown shown;
  private boolean projector;
  private int runs;
  private String title = "";

  /// Built by Vaadin for each visit.
  public LiveView(LiveClass live, Assignments assignments, Classrooms classrooms, WorkTime time) {
    this.live = live;
    this.assignments = assignments;
    this.classrooms = classrooms;
    this.time = time;
    addClassNames("page", "wide", "live-page");
  }

  /// What is told of news, while it is shown.
  private record Shown(
      ClassAtWork students, Optional<HeatPassage> heat, LiveControls controls, boolean secret) {}

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    assignment =
        Optional.of(
            assignments.owned(
                Addresses.id(event, "assignment").orElseThrow(NotFoundException::new)));
    projector = event.getLocation().getQueryParameters().getParameters().containsKey(PROJECTOR);
    if (watch.isPresent()) {
      getUI().ifPresent(this::begin);
    }
  }

  @Override
  public String getPageTitle() {
    return "Live: " + title + " · Gloss";
  }

  @Override
  protected void onAttach(AttachEvent event) {
    LivePush.open(event.getUI());
    begin(event.getUI());
  }

  @Override
  protected void onDetach(DetachEvent event) {
    end();
    LivePush.close(event.getUI());
  }

  private void begin(UI ui) {
    end();
    int run = ++runs;
    assignment.ifPresent(
        one -> {
          LiveWatch begun =
              live.watch(one.id(), news -> ui.access(() -> news.forEach(each -> hear(run, each))));
          watch = Optional.of(begun);
          show(one, begun.whole());
        });
  }

  private void end() {
    watch.ifPresent(LiveWatch::close);
    watch = Optional.empty();
  }

  /// News of a watch that has ended is old.
  private void hear(int run, LiveNews news) {
    if (watch.isEmpty() || run != runs) {
      return;
    }
    switch (news) {
      case LiveNews.Whole whole -> assignment.ifPresent(one -> show(one, whole));
      case LiveNews.Changed changed -> change(changed);
      case LiveNews.Ask ask -> refresh(ask);
    }
  }

  /// A teacher who has lost the class is shown what anybody is shown who has not got it.
  private void refresh(LiveNews.Ask ask) {
    try {
      watch.ifPresent(one -> one.refresh(ask));
    } catch (AccessDeniedException e) {
      end();
      getUI().ifPresent(ui -> ui.getPage().reload());
    }
  }

  private void change(LiveNews.Changed changed) {
    Shown parts = shown;
    if (parts == null) {
      return;
    }
    if (parts.secret() != changed.secret()) {
      getUI().ifPresent(this::begin);
      return;
    }
    parts.students().change(changed);
    parts.controls().show(changed.clock(), changed.counts());
    parts.heat().ifPresent(heat -> changed.heat().ifPresent(heat::change));
  }

  private void show(Assignment one, LiveNews.Whole whole) {
    removeAll();
    title = whole.exercise().title();
    setClassName(PROJECTOR, projector);
    ClassAtWork students = new ClassAtWork(projector);
    students.show(whole);
    LiveControls controls =
        new LiveControls(one.id(), assignments, time, () -> watch.ifPresent(LiveWatch::refresh));
    controls.show(whole.clock(), whole.counts());
    Optional<HeatPassage> heat = heat(whole);
    if (projector) {
      add(new H1(title), students);
    } else {
      controls.add(other(one));
      add(head(one), controls, students);
    }
    add(new H2("What the class marks"));
    heat.ifPresentOrElse(
        this::add,
        () -> add(new Paragraph("What is marked in a test is hidden until the test is over.")));
    if (projector) {
      add(other(one));
    }
    shown = new Shown(students, heat, controls, whole.secret());
  }

  private Optional<HeatPassage> heat(LiveNews.Whole whole) {
    if (projector && whole.secret()) {
      return Optional.empty();
    }
    HeatPassage heat = new HeatPassage();
    heat.show(whole.heat());
    return Optional.of(heat);
  }

  private Component head(Assignment one) {
    Classroom classroom = classrooms.owned(one.classroomId());
    Anchor back = new Anchor(Links.classroom(classroom.id()), classroom.name());
    back.addClassName("back");
    Div head = new Div(back, new H1(title));
    head.addClassName("head");
    return new Div(
        head,
        new Subpages(
            "Pages of the assignment",
            Links.assignmentPages(one.id()),
            Links.assignment(one.id(), "live")));
  }

  /// The way to the other mode.
  private Anchor other(Assignment one) {
    String address = Links.assignment(one.id(), "live");
    Anchor link =
        projector
            ? new Anchor(address, "Show names")
            : new Anchor(address + "?" + PROJECTOR, "For the projector, without names");
    link.setId(PROJECTOR);
    link.addClassName("action");
    return link;
  }
}
