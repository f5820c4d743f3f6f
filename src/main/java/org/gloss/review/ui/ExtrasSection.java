package org.gloss.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.gloss.annotation.Passage;
import org.gloss.review.insight.ExtrasCluster;

/// What the class found that the key has not, most students first.
final class ExtrasSection extends Section {

  private static final long serialVersionUID = 1L;

  private static final int SHOWN = 12;

  private final transient Passage passage;
  private final transient LabelNames names;

  ExtrasSection(List<ExtrasCluster> clusters, Passage passage, LabelNames names) {
    this.passage = passage;
    this.names = names;
    setId("extras");
    add(new H2("The class found what the key missed"));
    List<ExtrasCluster> several = clusters.stream().filter(one -> one.students() > 1).toList();
    List<ExtrasCluster> single = clusters.stream().filter(one -> one.students() == 1).toList();
    if (several.isEmpty()) {
      add(new Paragraph("No two students marked the same thing outside the key."));
    } else {
      add(list(several.subList(0, Math.min(SHOWN, several.size()))));
    }
    if (several.size() > SHOWN) {
      add(new Details(more(several.size() - SHOWN), list(several.subList(SHOWN, several.size()))));
    }
    if (!single.isEmpty()) {
      add(new Details("Marked by one student each (" + single.size() + ")", list(single)));
    }
  }

  private static String more(int count) {
    return count == 1 ? "1 more" : count + " more";
  }

  private Component list(List<ExtrasCluster> clusters) {
    OrderedList list = new OrderedList();
    list.addClassName("extras");
    clusters.forEach(cluster -> list.add(item(cluster)));
    return list;
  }

  private ListItem item(ExtrasCluster cluster) {
    H3 quote = new H3("“" + passage.span(cluster.words()).in(passage.text()) + "”");
    Span label = new Span(names.name(cluster.label()));
    label.addClassName("label");
    String students = cluster.students() == 1 ? "1 student" : cluster.students() + " students";
    ListItem item = new ListItem(quote, new Paragraph(label, new Span(" · " + students)));
    cluster
        .trap()
        .ifPresent(
            trap -> {
              Paragraph words = new Paragraph("The key has a trap here: " + trap.item().reason());
              words.addClassName("trap");
              item.add(words);
            });
    if (!cluster.reasons().isEmpty()) {
      UnorderedList reasons = new UnorderedList();
      reasons.addClassName("reasons");
      cluster.reasons().forEach(reason -> reasons.add(new ListItem("“" + reason + "”")));
      item.add(reasons);
    }
    return item;
  }
}
