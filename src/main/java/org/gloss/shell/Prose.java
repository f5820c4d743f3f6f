package org.gloss.shell;

import com.vaadin.flow.component.markdown.Markdown;

/// Markdown that a person wrote. Pictures become links and HTML is shown as it was typed, so that a
/// page that holds it calls no other host by itself.
public class Prose extends Markdown {

  private static final long serialVersionUID = 1L;

  /// @param text in Markdown, may be empty
  public Prose(String text) {
    super(harmless(text));
  }

  /// Shows another text.
  public void show(String text) {
    setContent(harmless(text));
  }

  static String harmless(String text) {
    return text.replace("<", "&lt;").replace("![", "\\![").replace("\\\\![", "\\![");
  }
}
