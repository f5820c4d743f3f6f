package org.gloss.exercise.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.gloss.account.Accounts;
import org.gloss.account.SignedIn;
import org.gloss.exercise.draft.Draft;
import org.gloss.exercise.draft.DraftKeys;
import org.gloss.exercise.draft.Drafts;
import org.gloss.exercise.draft.SecondOpinions;
import org.gloss.exercise.labels.LabelSetShelf;
import org.springframework.stereotype.Component;

/// Makes the first two steps of a draft's page and its dialog with colleagues, each with the
/// services that it needs.
@Component
class WritingSteps {

  private final Drafts drafts;
  private final DraftKeys keys;
  private final LabelSetShelf labelSets;
  private final SecondOpinions opinions;
  private final Accounts accounts;
  private final SignedIn signedIn;

  WritingSteps(
      Drafts drafts,
      DraftKeys keys,
      LabelSetShelf labelSets,
      SecondOpinions opinions,
      Accounts accounts,
      SignedIn signedIn) {
    this.drafts = drafts;
    this.keys = keys;
    this.labelSets = labelSets;
    this.opinions = opinions;
    this.accounts = accounts;
    this.signedIn = signedIn;
  }

  /// @param changed called with the draft as it is saved
  Div text(Draft draft, Consumer<Draft> changed) {
    int items = keys.items(keys.of(draft.id()).getFirst().id()).size();
    return new TextStep(draft, items, drafts, changed);
  }

  /// @param changed called with the draft as it is saved
  Div about(Draft draft, Consumer<Draft> changed) {
    return new AboutStep(draft, drafts, labelSets.offered(), changed);
  }

  /// @param changed called when it is shared with others, or others are asked
  Colleagues colleagues(Draft draft, Runnable changed) {
    return new Colleagues(draft, signedIn.account(), drafts, keys, opinions, accounts, changed);
  }
}
