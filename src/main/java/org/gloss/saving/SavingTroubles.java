package org.gloss.saving;

import java.util.Optional;
import org.gloss.shell.Troubles;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// What people read when nothing can be saved.
@Component
class SavingTroubles implements Troubles {

  @Override
  public Optional<Trouble> behind(Throwable thrown) {
    return DatabaseTrouble.in(thrown).map(SavingTroubles::of);
  }

  static Trouble of(DatabaseTrouble trouble) {
    return switch (trouble) {
      case FULL ->
          new Trouble(
              "The server’s disk is full",
              "Gloss cannot save anything at the moment, so this was not done. Reading goes on, and"
                  + " marks that you have made are kept on your device. Tell your teacher, or whoever"
                  + " looks after Gloss, and try again once there is room.",
              HttpStatus.INSUFFICIENT_STORAGE.value());
      case AWAY ->
          new Trouble(
              "Gloss cannot reach its data",
              "This was not done. It usually passes within a minute, and marks that you have made"
                  + " are kept on your device. Try again in a moment.",
              HttpStatus.SERVICE_UNAVAILABLE.value());
    };
  }
}
