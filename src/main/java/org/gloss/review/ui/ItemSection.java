package org.gloss.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Passage;
import org.gloss.review.ClassWork;
import org.gloss.review.insight.Discrimination;
import org.gloss.review.insight.ItemTable;
import org.gloss.shell.ScrollTable;

/// What became of every item of the key, first what deserves talk.
final class ItemSection extends Section {

  private static final long serialVersionUID = 1L;

  private final transient Passage passage;
  private final transient LabelNames names;
  private final transient List<KeyItem> key;
  private final transient Consumer<org.gloss.annotation.Span> reveal;

  /// @param reveal shows words in the passage
  ItemSection(ClassWork work, LabelNames names, Consumer<org.gloss.annotation.Span> reveal) {
    ItemTable items = work.items();
    this.passage = work.exercise().passage();
    this.names = names;
    this.key =
        work.exercise().key().at(work.assignment().depth(), work.exercise().labelSet()).items();
    this.reveal = reveal;
    setId("items");
    add(new H2("The key, item by item"));
    if (items.rows().isEmpty()) {
      add(new Paragraph("This is a passage with nothing to be found."));
      return;
    }
    add(
        new Paragraph(
            "First what deserves talk: where the key may be wrong, where the class is divided, what"
                + " few found, what most found."));
    ScrollTable table =
        Figures.table(
            "Items of the key",
            List.of(
                "Item",
                "Found",
                "Other name",
                "Partly",
                "Missed",
                "Discrimination",
                "Why talk about it"));
    items.rows().forEach(row -> add(table, row));
    add(table, explanation());
  }

  private void add(ScrollTable table, ItemTable.Row row) {
    table.row(
        item(row),
        List.of(
            share(row, row.found()),
            share(row, row.otherName()),
            share(row, row.partly()),
            share(row, row.missed()),
            discrimination(row.discrimination()),
            new Span(row.talk().words())));
  }

  /// By its number in the whole key, which the passage shows, too.
  private Component item(ItemTable.Row row) {
    int number = key.indexOf(row.target().item()) + 1;
    Span quote = new Span(number + ". “" + row.target().item().span().in(passage.text()) + "”");
    quote.addClassName("quote");
    Span label = new Span(names.name(row.target().item().labels().getFirst()));
    label.addClassName("remark");
    Button show = new Button("Show in the text");
    show.addClassName("quiet");
    show.setAriaLabel("Show item " + number + " in the text");
    show.addClickListener(click -> reveal.accept(row.target().item().span()));
    Span item = new Span(quote, label, show);
    item.addClassName("figure-cell");
    return item;
  }

  private static Component share(ItemTable.Row row, int count) {
    return Figures.figure(String.valueOf(count), row.share(count).percent() + "%");
  }

  private static Component discrimination(Discrimination discrimination) {
    return switch (discrimination) {
      case Discrimination.Defined(double value) -> new Span(shown(value));
      case Discrimination.Undefined(Discrimination.Reason reason) ->
          Figures.figure("undefined", reason.words());
    };
  }

  /// Two decimals with a true minus sign.
  static String shown(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
    return rounded.toPlainString().replace('-', '−');
  }

  private static Paragraph explanation() {
    Paragraph words =
        new Paragraph(
            "Discrimination compares who found an item with their points at the other items (the"
                + " point-biserial correlation): 1 if exactly those with many points elsewhere found"
                + " it, 0 if there is no relation, below 0 if rather those with few points did. With"
                + " few students it says little.");
    words.addClassName("aside");
    return words;
  }
}
