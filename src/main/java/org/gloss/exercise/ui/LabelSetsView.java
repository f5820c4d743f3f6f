package org.gloss.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gloss.account.Role;
import org.gloss.annotation.Label;
import org.gloss.annotation.LabelSet;
import org.gloss.exercise.file.Problem;
import org.gloss.exercise.labels.ColourVision;
import org.gloss.exercise.labels.ImportOutcome;
import org.gloss.exercise.labels.LabelSetDesk;
import org.gloss.exercise.labels.LabelSetShelf;
import org.gloss.exercise.labels.StoredLabelSet;
import org.gloss.shell.Links;

/// The label sets that a teacher may use: the library's, their own, what others share.
@Route(Links.LABEL_SETS)
@PageTitle("Label sets · Gloss")
@RolesAllowed(Role.TEACHER_ROLE)
public class LabelSetsView extends Div implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  private final transient LabelSetShelf shelf;
  private final transient LabelSetDesk desk;
  private final Div messages = new Div();

  /// Built by Vaadin for each visit.
  public LabelSetsView(LabelSetShelf shelf, LabelSetDesk desk) {
    this.shelf = shelf;
    this.desk = desk;
    addClassNames("page", "label-sets");
    messages.setId("import-problems");
    messages.addClassName("fault");
    messages.getElement().setAttribute("role", "status");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  private void show() {
    removeAll();
    List<LabelSetShelf.Opened> sets = shelf.listed();
    add(
        new H1("Label sets"),
        new Paragraph(
            "A label set holds the names that students mark with. Use one as it is, or make a copy"
                + " and change that: names, explanations, colours, shortcuts."));
    addSection("From the library", sets, set -> set.stored().fromFile());
    addSection("Yours", sets, LabelSetShelf.Opened::own);
    addSection("Shared by others", sets, set -> !set.own() && !set.stored().fromFile());
    putAway();
    add(newSet(), fromFile());
  }

  private void addSection(
      String title, List<LabelSetShelf.Opened> sets, Predicate<LabelSetShelf.Opened> which) {
    UnorderedList list = new UnorderedList();
    list.addClassName("works");
    sets.stream().filter(which).map(this::row).forEach(list::add);
    if (list.getComponentCount() > 0) {
      add(new H2(title), list);
    }
  }

  private ListItem row(LabelSetShelf.Opened opened) {
    StoredLabelSet stored = opened.stored();
    LabelSet set = stored.set();
    Anchor title = new Anchor(Links.labelSet(stored.setId()), set.title());
    title.addClassName("title");
    Span about = new Span(about(opened));
    about.addClassName("about");
    Div words = new Div(title, about, samples(set));
    Div actions = new Div();
    actions.addClassName("actions");
    Button adapt = new Button("Make a copy", click -> open(desk.adapt(stored.setId(), "")));
    adapt.setId("adapt-" + stored.setId());
    adapt.setAriaLabel("Make a copy of “" + set.title() + "”");
    actions.add(adapt, new LabelSetExport(stored));
    if (opened.own()) {
      Button archive =
          new Button(
              "Put away",
              click -> {
                desk.archive(stored.id());
                show();
              });
      archive.setId("archive-" + stored.setId());
      archive.setAriaLabel("Put “" + set.title() + "” away");
      archive.addClassName("quiet");
      actions.add(archive);
    }
    return new ListItem(words, actions);
  }

  private static String about(LabelSetShelf.Opened opened) {
    LabelSet set = opened.stored().set();
    String depths =
        set.depths().stream().map(LabelSet.Depth::name).collect(Collectors.joining(", "));
    String words = set.labels().size() + " labels · " + depths;
    String whose =
        opened.owner().filter(_ -> !opened.own()).map(name -> " · by " + name).orElse("");
    return words + whose + (opened.own() && opened.stored().shared() ? " · shared with all" : "");
  }

  private static Component samples(LabelSet set) {
    Div samples = new Div();
    samples.addClassName("label-row");
    for (Label label : set.offered(set.depths().getFirst().id())) {
      Span sample = new Span(new Span(label.name()), LabelSetLine.of(label, ColourVision.USUAL));
      sample.addClassName("label-sample");
      samples.add(sample);
    }
    return samples;
  }

  private void putAway() {
    List<StoredLabelSet> archived = shelf.archived();
    if (archived.isEmpty()) {
      return;
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("works");
    for (StoredLabelSet stored : archived) {
      Button back =
          new Button(
              "Bring back",
              click -> {
                desk.bringBack(stored.id());
                show();
              });
      back.setId("bring-back-" + stored.setId());
      back.setAriaLabel("Bring “" + stored.set().title() + "” back");
      list.add(new ListItem(new Span(stored.set().title()), back));
    }
    add(new Details("Put away (" + archived.size() + ")", list));
  }

  private Section newSet() {
    TextField title = new TextField("Title of a new set");
    title.setId("new-set-title");
    title.setMaxLength(120);
    Button create = new Button("Make the set", click -> open(desk.create(title.getValue())));
    create.setId("create-set");
    Section section = new Section(title, create);
    section.addClassName("new-class");
    return section;
  }

  private Section fromFile() {
    Section section =
        new Section(
            new H2("From a file"),
            new Paragraph(
                "A label set that you or a colleague downloaded: a file that ends in .yaml."),
            new LabelSetUpload(desk, this::imported),
            messages);
    section.addClassName("label-import");
    return section;
  }

  /// Shows what became of a file.
  void imported(ImportOutcome outcome) {
    messages.removeAll();
    switch (outcome) {
      case ImportOutcome.Imported(StoredLabelSet stored) -> open(stored);
      case ImportOutcome.Refused(List<Problem> problems) -> {
        UnorderedList list = new UnorderedList();
        problems.forEach(problem -> list.add(new ListItem(words(problem))));
        messages.add(
            new Paragraph("The file is not a sound label set. Mend this and try again:"), list);
      }
    }
  }

  private static String words(Problem problem) {
    return "Line "
        + problem.line()
        + ", column "
        + problem.column()
        + ": "
        + problem.message()
        + "."
        + (problem.advice().isEmpty() ? "" : " " + problem.advice());
  }

  private void open(StoredLabelSet stored) {
    getUI().orElseGet(UI::getCurrentOrThrow).navigate(Links.labelSet(stored.setId()));
  }
}
