package org.gloss.exercise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.gloss.account.Role;
import org.gloss.account.SignedIn;
import org.gloss.annotator.PassageAnnotator;
import org.gloss.exercise.draft.DraftKeys;
import org.gloss.exercise.draft.SecondOpinions;
import org.gloss.shell.Addresses;
import org.gloss.shell.Links;
import org.gloss.shell.SourceCard;

/// A second key, written blind: the text, the labels, and nothing of the first key.
@Route(Links.SECOND_OPINION + "/:key")
@RolesAllowed(Role.TEACHER_ROLE)
public class SecondOpinionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private static final long serialVersionUID = 1L;

  private final transient SecondOpinions opinions;
  private final transient DraftKeys keys;
  private final transient SignedIn signedIn;
  private final Div told = new Div();
  private String title = "";

  /// Built by Vaadin for each visit.
  public SecondOpinionView(SecondOpinions opinions, DraftKeys keys, SignedIn signedIn) {
    this.opinions = opinions;
    this.keys = keys;
    this.signedIn = signedIn;
    addClassNames("page", "wide");
    told.setId("hand-in-fault");
    told.addClassName("fault");
    told.getElement().setAttribute("role", "alert");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    UUID key = Addresses.id(event, "key").orElseThrow(NotFoundException::new);
    show(opinions.find(key));
  }

  @Override
  public String getPageTitle() {
    return "Second opinion: " + title + " · Gloss";
  }

  private void show(SecondOpinions.Blind blind) {
    removeAll();
    title = blind.exercise().title();
    Anchor back = new Anchor(Links.BANK, "All exercises");
    back.addClassName("back");
    Div head = new Div(back, new H1("Second opinion: " + title));
    head.addClassName("head");
    add(head);
    if (blind.key().handedIn().isPresent()) {
      add(handedIn(blind));
      return;
    }
    Paragraph ask =
        new Paragraph(
            "Mark what you would ask students to find. You do not see your colleague’s key, and they"
                + " see yours only when you hand it in.");
    ask.addClassName("ask");
    head.add(ask);
    PassageAnnotator annotator = new PassageAnnotator();
    annotator.show(
        new KeyModel(blind.exercise(), blind.key(), blind.textNumber(), signedIn.account().id())
            .of(blind.exercise().depth(), keys.items(blind.key().id())));
    add(
        annotator,
        foot(blind, annotator),
        new SourceCard(blind.exercise().source(), blind.exercise().provenance()));
  }

  private Div foot(SecondOpinions.Blind blind, PassageAnnotator annotator) {
    Button handIn = new Button("Hand the key in");
    handIn.setId("hand-in");
    handIn.addThemeVariants(ButtonVariant.PRIMARY);
    handIn.addClickListener(click -> annotator.settle(unsaved -> handIn(blind, unsaved)));
    told.setText("");
    Div foot = new Div(handIn, told);
    foot.addClassName("foot");
    return foot;
  }

  private void handIn(SecondOpinions.Blind blind, int unsaved) {
    if (unsaved > 0) {
      told.setText("Not everything is saved yet. Try again when it says “Saved”.");
      return;
    }
    opinions
        .handIn(blind.key().id())
        .ifPresentOrElse(told::setText, () -> show(opinions.find(blind.key().id())));
  }

  private static Component handedIn(SecondOpinions.Blind blind) {
    Anchor compare = new Anchor(Links.comparison(blind.key().id()), "See both keys side by side");
    compare.addClassNames("action", "primary");
    Div card = new Div(new Paragraph("You have handed this key in. Thank you."), compare);
    card.addClassName("card");
    return card;
  }
}
