package org.gloss.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gloss.account.Role;
import org.gloss.classroom.Memberships.Membership;
import org.gloss.exchange.OwnData;
import org.gloss.exchange.OwnData.Everything;
import org.gloss.shell.Links;

/// What Gloss holds of the student who looks, to read and to take along.
@Route(Links.MY_DATA)
@PageTitle("Your data · Gloss")
@RolesAllowed(Role.STUDENT_ROLE)
@StyleSheet("context://styles/exchange.css")
public class OwnDataView extends Div implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private final transient OwnData data;

  /// Built by Vaadin for each visit.
  public OwnDataView(OwnData data) {
    this.data = data;
    addClassNames("page", "own-data");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    Everything all = data.of();
    Anchor back = new Anchor(Links.EXERCISES, "Your exercises");
    back.addClassName("back");
    Div head = new Div(back, new H1("Your data"));
    head.addClassName("head");
    add(head, summary(all), classes(all), work(all), keeping(all));
  }

  private Component summary(Everything all) {
    Anchor file = Downloads.link("Download everything (JSON)", data::file);
    file.setId("download");
    file.addClassName("action");
    return new Section(
        new Paragraph(
            "Gloss knows you as “"
                + all.account().name()
                + "”. It holds no real name, no e-mail address and no password of yours, and never"
                + " asks what you believe."),
        file);
  }

  private static Component classes(Everything all) {
    UnorderedList list = new UnorderedList();
    for (Membership one : all.classes()) {
      String id = one.externalId().isEmpty() ? "" : "; other systems call you " + one.externalId();
      list.add(
          new ListItem(
              one.classroom()
                  + " (teacher: "
                  + one.teacher()
                  + "): "
                  + one.alias()
                  + ", since "
                  + DAY.format(one.joinedAt().atZone(one.zone()))
                  + id));
    }
    return new Section(new H2("Your classes"), list);
  }

  private static Component work(Everything all) {
    Section section = new Section(new H2("Your work"));
    if (all.work().isEmpty()) {
      section.add(new Paragraph("You have not begun an exercise yet."));
      return section;
    }
    ZoneId zone = all.classes().stream().findFirst().map(Membership::zone).orElse(ZoneOffset.UTC);
    section.add(
        new Paragraph(
            (all.work().size() == 1 ? "1 attempt" : all.work().size() + " attempts")
                + (all.marks() == 1 ? " with 1 mark." : " with " + all.marks() + " marks.")
                + " The file has each mark with its words, label, reason and time, and scores and"
                + " comments once they are returned."));
    UnorderedList list = new UnorderedList();
    all.lines(zone).forEach(line -> list.add(new ListItem(line)));
    section.add(list);
    return section;
  }

  private static Component keeping(Everything all) {
    String who =
        all.classes().stream()
            .map(Membership::teacher)
            .distinct()
            .collect(Collectors.joining(", "));
    return new Section(
        new H2("How long it is kept"),
        new Paragraph(
            all.retentionDays()
                .map(days -> "The school erases work " + days + " days after it was last touched.")
                .orElse("The school keeps it until your teacher erases it.")),
        new Paragraph(
            "The school has to keep work for a while, so you cannot erase it yourself. If you want"
                + " it erased, ask "
                + (who.isEmpty() ? "your teacher" : who)
                + "."));
  }
}
