package org.gloss.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gloss.classroom.roster.Remark;
import org.gloss.classroom.roster.RosterChange;
import org.gloss.classroom.roster.RosterChange.Kind;
import org.gloss.classroom.roster.RosterPlan;
import org.gloss.shell.ScrollTable;

/// What a list will do to the class: faults by line first, then every change.
final class PlanSection extends Section {

  private static final long serialVersionUID = 1L;

  /// How many lines are shown of each table; of a longer list the rest is only counted.
  private static final int SHOWN = 300;

  private final Checkbox removeOthers = new Checkbox();

  /// @param apply gets whether those who are not in the list are to be removed
  PlanSection(RosterPlan plan, SerializableConsumer<Boolean> apply) {
    addClassName("plan");
    if (!plan.faults().isEmpty()) {
      add(faults(plan.faults()));
    }
    if (!plan.reading().notes().isEmpty()) {
      add(notes(plan.reading().notes()));
    }
    if (!plan.changes().isEmpty()) {
      add(new H2("What will change"), new Paragraph(summary(plan)), changes(plan));
      if (plan.sound() && !plan.others().isEmpty()) {
        add(others(plan.others()));
      }
    }
    if (plan.sound()) {
      Button button =
          new Button("Take the list over", click -> apply.accept(removeOthers.getValue()));
      button.setId("apply");
      button.addThemeVariants(ButtonVariant.PRIMARY);
      button.setDisableOnClick(true);
      add(button);
    }
  }

  private static Div faults(List<Remark> faults) {
    Div box = new Div();
    box.setId("faults");
    box.addClassName("fault");
    box.getElement().setAttribute("role", "alert");
    box.add(
        new Paragraph(
            (faults.size() == 1 ? "One thing has" : faults.size() + " things have")
                + " to be mended in the file first. Then upload it again; nothing is done until"
                + " then."),
        remarks(faults));
    return box;
  }

  private static Div notes(List<Remark> notes) {
    Div box = new Div(remarks(notes));
    box.setId("notes");
    box.addClassName("notice");
    return box;
  }

  private static UnorderedList remarks(List<Remark> remarks) {
    UnorderedList list = new UnorderedList();
    remarks.stream().limit(SHOWN).forEach(remark -> list.add(new ListItem(remark.words())));
    if (remarks.size() > SHOWN) {
      list.add(new ListItem("And " + (remarks.size() - SHOWN) + " more like these."));
    }
    return list;
  }

  private static Div changes(RosterPlan plan) {
    List<RosterChange> shown =
        plan.changes().stream().filter(change -> change.kind() != Kind.NONE).toList();
    if (shown.isEmpty()) {
      return new Div();
    }
    ScrollTable table =
        new ScrollTable("What will change", List.of("Name", "Line", "Id", "What happens"));
    shown.stream()
        .limit(SHOWN)
        .forEach(
            change ->
                table.words(
                    change.entry().alias().value(),
                    List.of(
                        String.valueOf(change.entry().line()),
                        change.entry().externalId(),
                        words(change))));
    Div box = new Div(table);
    box.setId("changes");
    if (shown.size() > SHOWN) {
      box.add(new Paragraph("And " + (shown.size() - SHOWN) + " more."));
    }
    return box;
  }

  private static String words(RosterChange change) {
    boolean renamed = !change.before().equals(change.entry().alias().value());
    String called = renamed ? ", called “" + change.before() + "” until now" : "";
    return switch (change.kind()) {
      case ADD -> "new";
      case RENAME -> "renamed" + called;
      case LET_IN -> "let in" + called;
      case NOTE_ID -> "gets the id";
      case NONE -> "stays";
    };
  }

  private static String summary(RosterPlan plan) {
    List<String> parts = new ArrayList<>();
    part(parts, plan.count(Kind.ADD), "new");
    part(parts, plan.count(Kind.RENAME), "renamed");
    part(parts, plan.count(Kind.LET_IN), "let in");
    part(parts, plan.count(Kind.NOTE_ID), "with an id from now on");
    part(parts, plan.count(Kind.NONE), "in the class already");
    return "Students in the list: " + plan.changes().size() + ". " + String.join(", ", parts) + ".";
  }

  private static void part(List<String> parts, int count, String words) {
    if (count > 0) {
      parts.add(count + " " + words);
    }
  }

  private Div others(List<RosterPlan.Unlisted> others) {
    removeOthers.setId("remove-others");
    removeOthers.setLabel("Remove them from the class; their work is kept");
    String names =
        others.stream()
            .limit(SHOWN)
            .map(RosterPlan.Unlisted::alias)
            .collect(Collectors.joining(", "));
    Div box =
        new Div(
            new H2("In the class and not in the list: " + others.size()),
            new Paragraph(names),
            removeOthers);
    box.setId("others");
    return box;
  }
}
