package org.gloss.classroom.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import org.gloss.classroom.Joining;
import org.gloss.classroom.Standing;
import org.gloss.shell.Links;

/// What a student sees until their teacher lets them in. It asks every few seconds, and goes on by
/// itself.
final class WaitingCard extends Div {

  private static final long serialVersionUID = 1L;
  private static final int EVERY_MILLISECONDS = 3_000;

  private final transient Joining joining;
  private transient Registration polling = () -> {};

  /// @param reEntryCode shown once; empty after a reload
  /// @param anotherName what happens when they want to be called otherwise
  WaitingCard(Joining joining, String name, String reEntryCode, Runnable anotherName) {
    this.joining = joining;
    setId("waiting");
    Paragraph status =
        new Paragraph("Your teacher sees your name and lets you in. This page goes on by itself.");
    status.getElement().setAttribute("role", "status");
    status.addClassName("waiting");
    add(new H1("Almost there, " + name), status);
    if (!reEntryCode.isEmpty()) {
      Div shown = new Div(reEntryCode);
      shown.setId("re-entry-code");
      shown.addClassName("code");
      add(new Paragraph("Meanwhile, write this down. It lets you work on another device:"), shown);
    }
    Button again = new Button("I typed the wrong name", click -> anotherName.run());
    again.setId("another-name");
    again.addClassName("quiet");
    add(again);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    UI ui = event.getUI();
    ui.setPollInterval(EVERY_MILLISECONDS);
    polling = ui.addPollListener(poll -> look(ui));
  }

  @Override
  protected void onDetach(DetachEvent event) {
    polling.remove();
    event.getUI().setPollInterval(-1);
  }

  private void look(UI ui) {
    switch (joining.standing()) {
      case Standing.Waiting() -> {}
      case Standing.In in -> ui.navigate(Links.EXERCISES);
      case Standing.Removed removed -> ui.refreshCurrentRoute(false);
      case Standing.Nowhere nowhere -> ui.refreshCurrentRoute(false);
      case Standing.Merged merged -> ui.refreshCurrentRoute(false);
      case Standing.PutAway putAway -> ui.refreshCurrentRoute(false);
    }
  }
}
