package org.gloss.exercise.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.gloss.exercise.bank.Bank;
import org.gloss.exercise.bank.Search;
import org.gloss.shell.Links;

/// The fields of a search in the bank. A change goes to the address of the new search.
class SearchForm extends Div {

  private static final long serialVersionUID = 1L;

  /// What leaves a choice open.
  private static final String ANY = "";

  private static final List<Integer> LENGTHS = List.of(150, 300, 600, 1_000, 2_000);
  private static final int ANY_LENGTH = 0;

  private final TextField words = new TextField("Words in title, text or source");
  private final Select<String> label = new Select<>();
  private final Select<String> language = new Select<>();
  private final IntegerField level = new IntegerField("Age of the class");
  private final Select<Integer> longest = new Select<>();
  private final Checkbox archived = new Checkbox("Your archived ones");
  private transient Search current = Search.ALL;

  SearchForm() {
    addClassName("bank-search");
    getElement().setAttribute("role", "search");
    words.setId("search-words");
    words.setClearButtonVisible(true);
    name(label, "search-label", "Label");
    name(language, "search-language", "Language");
    name(longest, "search-longest", "Length");
    language.setItemLabelGenerator(tag -> tag.equals(ANY) ? "Any language" : language(tag));
    longest.setItemLabelGenerator(
        most -> most == ANY_LENGTH ? "Any length" : "Up to " + most + " words");
    longest.setItems(with(ANY_LENGTH, LENGTHS));
    level.setId("search-level");
    level.setMin(6);
    level.setMax(99);
    archived.setId("search-archived");
    Button search = new Button("Search", click -> search());
    search.setId("search");
    add(words, label, language, level, longest, archived, search);
    words.addValueChangeListener(change -> changed(change.isFromClient()));
    label.addValueChangeListener(change -> changed(change.isFromClient()));
    language.addValueChangeListener(change -> changed(change.isFromClient()));
    level.addValueChangeListener(change -> changed(change.isFromClient()));
    longest.addValueChangeListener(change -> changed(change.isFromClient()));
    archived.addValueChangeListener(change -> changed(change.isFromClient()));
  }

  /// Shows a search.
  void show(Search search, Bank.Choices choices) {
    current = search;
    words.setValue(search.words());
    label.setItemLabelGenerator(
        id -> id.equals(ANY) ? "Any label" : choices.labels().getOrDefault(id, id));
    label.setItems(with(ANY, choices.labels().keySet()));
    label.setValue(search.label().filter(choices.labels()::containsKey).orElse(ANY));
    language.setItems(with(ANY, choices.languages()));
    language.setValue(search.language().filter(choices.languages()::contains).orElse(ANY));
    longest.setValue(search.longest().filter(LENGTHS::contains).orElse(ANY_LENGTH));
    search.level().ifPresentOrElse(level::setValue, level::clear);
    archived.setValue(search.archived());
  }

  /// The English name of a language.
  static String language(String tag) {
    return Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
  }

  private void changed(boolean byPerson) {
    if (byPerson) {
      search();
    }
  }

  private void search() {
    Search wanted =
        new Search(
            words.getValue().strip(),
            label.getOptionalValue().filter(id -> !id.equals(ANY)),
            language.getOptionalValue().filter(tag -> !tag.equals(ANY)),
            level.getOptionalValue(),
            longest.getOptionalValue().filter(most -> most != ANY_LENGTH),
            archived.getValue());
    if (!wanted.equals(current)) {
      UI.getCurrentOrThrow().navigate(Links.BANK, SearchAddress.of(wanted));
    }
  }

  private static void name(Select<?> select, String id, String name) {
    select.setId(id);
    select.setLabel(name);
  }

  private static <T> List<T> with(T any, Collection<T> others) {
    List<T> all = new ArrayList<>(others);
    all.addFirst(any);
    return all;
  }
}
