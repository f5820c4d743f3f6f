package org.gloss.shell;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;

/// Where a text comes from, folded until it is asked for.
public class SourceCard extends Details {

  private static final long serialVersionUID = 1L;

  /// @param lines one fact each
  /// @param more in Markdown, empty where there is nothing to add
  public SourceCard(List<String> lines, Optional<String> more) {
    super("Where this text comes from");
    addClassName("source-card");
    UnorderedList facts = new UnorderedList();
    lines.forEach(line -> facts.add(new ListItem(line)));
    add(facts);
    more.ifPresent(text -> add(new Prose(text)));
  }
}
