package org.gloss.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gloss.classroom.Assignment;
import org.gloss.classroom.Enrolment;
import org.gloss.classroom.Extension;
import org.gloss.classroom.Schedule;
import org.gloss.shell.ScrollTable;
import org.gloss.shell.ZonedTime;

/// More time for single students: who has it, and a form to give it.
final class ExtensionsSection extends Section {

  private static final long serialVersionUID = 1L;

  /// What can be done.
  interface Actions {
    /// @return why it was not given
    Optional<String> grant(Extension extension);

    void takeBack(UUID accountId);
  }

  private final transient Assignment assignment;
  private final transient Actions actions;
  private final ZoneId zone;
  private final Select<Enrolment> student = new Select<>();
  private final Messages messages = new Messages();

  ExtensionsSection(
      Assignment assignment,
      List<Enrolment> students,
      Map<UUID, Extension> granted,
      Instant now,
      ZoneId zone,
      Actions actions) {
    this.assignment = assignment;
    this.actions = actions;
    this.zone = zone;
    setId("extensions");
    messages.setId("extension-message");
    add(new H2("More time for single students"));
    Schedule schedule = assignment.settings().schedule();
    if (schedule.dueAt().isEmpty()
        && schedule.closesAt().isEmpty()
        && assignment.settings().timeLimit().isEmpty()) {
      add(new Paragraph("Nothing is due, closes or is limited here, so there is no time to give."));
      return;
    }
    if (granted.values().stream().anyMatch(one -> of(students, one).isPresent())) {
      add(table(students, granted, now));
    }
    Details give = new Details("Give a student more time", form(students, schedule), messages);
    give.setOpened(false);
    add(give);
  }

  private Component table(List<Enrolment> students, Map<UUID, Extension> granted, Instant now) {
    ScrollTable table =
        new ScrollTable("More time", List.of("Student", "Due", "Closes", "Extra time", ""));
    for (Enrolment one : students) {
      Optional.ofNullable(granted.get(one.accountId()))
          .ifPresent(
              extension ->
                  table.row(
                      one.alias(),
                      List.of(
                          time(extension.dueAt(), now),
                          time(extension.closesAt(), now),
                          new Span(
                              extension.extraPercent() == 0
                                  ? "–"
                                  : extension.extraPercent() + "% longer"),
                          takeBack(one))));
    }
    return table;
  }

  private Button takeBack(Enrolment one) {
    Button button = new Button("Take back", click -> actions.takeBack(one.accountId()));
    button.setAriaLabel("Take back the time of " + one.alias());
    return button;
  }

  private Component time(Optional<Instant> at, Instant now) {
    return at.<Component>map(moment -> new ZonedTime("", moment, now, zone))
        .orElseGet(() -> new Span("–"));
  }

  private Div form(List<Enrolment> students, Schedule schedule) {
    student.setId("extension-student");
    student.setLabel("Student");
    student.setItems(students);
    student.setItemLabelGenerator(one -> one == null ? "" : one.alias());
    ZonedField due = own("extension-due", "Due for them", schedule.dueAt());
    ZonedField closes = own("extension-closes", "Closes for them", schedule.closesAt());
    IntegerField percent = new IntegerField("Longer time limit, in per cent");
    percent.setId("extension-percent");
    percent.setHelperText("25 for a quarter more.");
    percent.setMin(0);
    percent.setMax(Extension.MOST_PERCENT);
    percent.setVisible(assignment.settings().timeLimit().isPresent());
    Button give = new Button("Give it", click -> give(due, closes, percent));
    give.setId("give-extension");
    Div form = new Div(student, due, closes, percent, give);
    form.addClassName("extension-form");
    return form;
  }

  private ZonedField own(String id, String label, Optional<Instant> classes) {
    ZonedField field = new ZonedField(label, "Empty: as for the class.", zone, Optional.empty());
    field.setId(id);
    field.setVisible(classes.isPresent());
    return field;
  }

  private void give(ZonedField due, ZonedField closes, IntegerField percent) {
    int extra = percent.getOptionalValue().orElse(0);
    Optional<String> fault =
        Stream.of(
                student.getOptionalValue().isEmpty()
                    ? Optional.of("Choose a student.")
                    : Optional.<String>empty(),
                due.fault(),
                closes.fault(),
                extra < 0 || extra > Extension.MOST_PERCENT
                    ? Optional.of(
                        "Write a whole number from 0 to " + Extension.MOST_PERCENT + " per cent.")
                    : Optional.<String>empty())
            .flatMap(Optional::stream)
            .findFirst();
    fault
        .or(
            () ->
                actions.grant(
                    new Extension(
                        assignment.id(),
                        student.getValue().accountId(),
                        due.moment(),
                        closes.moment(),
                        extra)))
        .ifPresent(messages::fault);
  }

  private static Optional<Enrolment> of(List<Enrolment> students, Extension extension) {
    return students.stream()
        .filter(one -> one.accountId().equals(extension.accountId()))
        .findFirst();
  }
}
