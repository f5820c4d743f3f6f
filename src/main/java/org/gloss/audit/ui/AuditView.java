package org.gloss.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gloss.account.Role;
import org.gloss.audit.AuditEntry;
import org.gloss.audit.AuditFilter;
import org.gloss.audit.AuditTrail;
import org.gloss.shell.Links;
import org.gloss.shell.PageTurner;

/// Who saw and changed what, the newest first. The query `class` names one class.
@Route(Links.AUDIT)
@PageTitle("Audit log · Gloss")
@RolesAllowed(Role.TEACHER_ROLE)
@StyleSheet("context://styles/argue.css")
public class AuditView extends Div implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  private final transient AuditTrail trail;
  private final transient Clock clock;
  private final Select<UUID> classroom = new Select<>();
  private final Select<AuditEntry.Kind> kind = new Select<>();
  private final TextField person = new TextField("Person");
  private final DatePicker from = new DatePicker("From");
  private final DatePicker to = new DatePicker("To");
  private final Div lines = new Div();
  private final PageTurner turner = new PageTurner("Pages of the log", this::show);
  private transient Map<UUID, String> classes = Map.of();

  /// Built by Vaadin for each visit.
  public AuditView(AuditTrail trail, Clock clock) {
    this.trail = trail;
    this.clock = clock;
    addClassNames("page", "wide", "audit");
    classroom.setId("audit-class");
    classroom.setLabel("Class");
    classroom.setEmptySelectionAllowed(true);
    classroom.setEmptySelectionCaption("All");
    classroom.setItemLabelGenerator(id -> id == null ? "All" : classes.getOrDefault(id, "All"));
    kind.setId("audit-kind");
    kind.setLabel("What");
    kind.setEmptySelectionAllowed(true);
    kind.setEmptySelectionCaption("Everything");
    kind.setItems(AuditEntry.Kind.values());
    kind.setItemLabelGenerator(one -> one == null ? "Everything" : AuditLines.word(one));
    person.setId("audit-person");
    person.setMaxLength(80);
    from.setId("audit-from");
    to.setId("audit-to");
    Button filter = new Button("Show", click -> show(0));
    filter.setId("audit-show");
    Div filters = new Div(classroom, kind, person, from, to, filter);
    filters.addClassName("filter");
    filters.getElement().setAttribute("role", "search");
    add(
        new H1("Audit log"),
        new Paragraph("Who saw and changed what. Lines are only ever added."),
        filters,
        lines,
        turner);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    classes = trail.classes();
    classroom.setItems(classes.keySet());
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter("class")
        .flatMap(
            wanted ->
                classes.keySet().stream().filter(id -> id.toString().equals(wanted)).findFirst())
        .ifPresent(classroom::setValue);
    show(0);
  }

  private void show(int number) {
    AuditTrail.Page page =
        trail.page(
            new AuditFilter(
                classroom.getOptionalValue(),
                kind.getOptionalValue(),
                person.getValue(),
                Optional.ofNullable(from.getValue()),
                Optional.ofNullable(to.getValue())),
            number);
    lines.removeAll();
    lines.add(
        page.lines().isEmpty()
            ? new Paragraph("Nothing was recorded that fits.")
            : new AuditLines(page.lines(), clock.getZone()));
    turner.at(page.number(), page.more());
  }
}
