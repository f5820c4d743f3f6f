package org.gloss.exercise.ui;

import com.vaadin.flow.component.html.Div;
import org.gloss.account.SignedIn;
import org.gloss.exercise.draft.Draft;
import org.gloss.exercise.draft.DraftKeys;
import org.gloss.exercise.draft.KeyChecks;
import org.gloss.exercise.draft.Publishing;
import org.springframework.stereotype.Component;

/// Makes the last two steps of a draft's page, each with the services that it needs.
@Component
class KeySteps {

  private final DraftKeys keys;
  private final KeyChecks checks;
  private final Publishing publishing;
  private final SignedIn signedIn;

  KeySteps(DraftKeys keys, KeyChecks checks, Publishing publishing, SignedIn signedIn) {
    this.keys = keys;
    this.checks = checks;
    this.publishing = publishing;
    this.signedIn = signedIn;
  }

  /// @param changed called when the key has other items than before
  Div key(Draft draft, Runnable changed) {
    return new KeyStep(draft, keys, checks, signedIn.account().id(), changed);
  }

  Div publish(Draft draft) {
    return new PublishStep(draft, checks, publishing, signedIn.account().id());
  }
}
