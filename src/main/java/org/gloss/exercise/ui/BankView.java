package org.gloss.exercise.ui;

import com.vaadin.flow.component.Component;
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
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.gloss.account.Administrators;
import org.gloss.account.Role;
import org.gloss.exercise.bank.Bank;
import org.gloss.exercise.bank.FileConflicts;
import org.gloss.exercise.bank.Search;
import org.gloss.exercise.draft.Draft;
import org.gloss.exercise.draft.DraftOverview;
import org.gloss.exercise.draft.Drafts;
import org.gloss.exercise.draft.Import;
import org.gloss.exercise.draft.SecondOpinions;
import org.gloss.exercise.file.RawFile;
import org.gloss.exercise.labels.LabelSetShelf;
import org.gloss.exercise.labels.StoredLabelSet;
import org.gloss.shell.Links;

/// What a teacher writes and every exercise that they can use.
@Route(Links.BANK)
@PageTitle("Exercises · Gloss")
@RolesAllowed(Role.TEACHER_ROLE)
public class BankView extends Div implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  private final transient Bank bank;
  private final transient FileConflicts conflicts;
  private final transient Drafts drafts;
  private final transient DraftOverview overview;
  private final transient SecondOpinions opinions;
  private final transient Import imports;
  private final transient LabelSetShelf labelSets;
  private final transient Administrators administrators;
  private final transient Clock clock;
  private final Div begin = new Div();
  private final ImportForm importForm = new ImportForm(this::take);
  private final Section work = new Section();
  private final SearchForm form = new SearchForm();
  private final Paragraph count = new Paragraph();
  private final Section found = new Section();
  private transient Search search = Search.ALL;

  /// Built by Vaadin for each visit.
  public BankView(
      Bank bank,
      FileConflicts conflicts,
      Drafts drafts,
      DraftOverview overview,
      SecondOpinions opinions,
      Import imports,
      LabelSetShelf labelSets,
      Administrators administrators,
      Clock clock) {
    this.bank = bank;
    this.conflicts = conflicts;
    this.drafts = drafts;
    this.overview = overview;
    this.opinions = opinions;
    this.imports = imports;
    this.labelSets = labelSets;
    this.administrators = administrators;
    this.clock = clock;
    addClassNames("page", "bank-page");
    Div ways = new Div(begin, importForm);
    ways.addClassName("bank-begin");
    count.addClassName("found");
    count.getElement().setAttribute("role", "status");
    add(new H1("Exercises"), ways, work, new H2("All exercises"), form, count, found);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    search = SearchAddress.read(event.getLocation().getQueryParameters());
    show();
  }

  private void show() {
    begin.removeAll();
    List<StoredLabelSet> sets = labelSets.offered();
    begin.add(new BeginForm(sets, usualLanguage(), this::begin));
    importForm.offer(sets);
    work.removeAll();
    work.add(drafts(), opinions(), conflicts());
    form.show(search, bank.choices());
    show(bank.search(search));
  }

  private void show(List<Bank.Listed> listed) {
    found.removeAll();
    if (!listed.isEmpty()) {
      count.setText(BankList.count(listed.size(), "exercise"));
      found.add(new BankList(listed));
    } else {
      count.setText(
          search.equals(Search.ALL)
              ? "There are no exercises yet. Begin one above, or import some."
              : "No exercise fits. Try fewer words, or leave a choice open.");
    }
  }

  private String usualLanguage() {
    return Locale.forLanguageTag(administrators.school().language()).getLanguage();
  }

  private Component drafts() {
    List<DraftOverview.Listed> mine = overview.mine();
    Section section = new Section(new H2("Your drafts"));
    section.add(
        mine.isEmpty()
            ? new Paragraph("You are writing nothing at the moment.")
            : new DraftList(mine, clock.instant(), this::discard));
    return section;
  }

  private Component opinions() {
    List<SecondOpinions.Blind> asked = opinions.asked();
    Section section = new Section();
    if (asked.isEmpty()) {
      return section;
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("works");
    list.setId("asked");
    for (SecondOpinions.Blind one : asked) {
      Anchor title = new Anchor(Links.secondOpinion(one.key().id()), one.exercise().title());
      title.addClassName("title");
      list.add(new ListItem(title));
    }
    section.add(new H2("Second opinions that you were asked for"), list);
    return section;
  }

  private Component conflicts() {
    List<FileConflicts.Conflict> open = conflicts.open();
    Section section = new Section();
    if (!open.isEmpty()) {
      section.setId("conflicts");
      section.add(new H2("Files that changed on disk"));
      open.forEach(one -> section.add(new ConflictCard(one, clock.instant(), this::settle)));
    }
    return section;
  }

  private void begin(String title, String labelSet, String language) {
    Draft draft = drafts.begin(title, labelSet, language);
    getUI().ifPresent(ui -> ui.navigate(Links.draft(draft.id(), "text")));
  }

  private void take(List<RawFile> files, String labels) {
    importForm.show(imports.take(files, labels));
    show();
  }

  private void discard(UUID draft) {
    drafts.discard(draft);
    show();
  }

  private void settle(String exerciseId, boolean takeFile) {
    conflicts.settle(exerciseId, takeFile);
    show();
  }
}
