package org.gloss.saving;

import java.util.Optional;
import org.gloss.shell.Troubles;
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
                  + " looks after Gloss, and try again once there is room.");
      case AWAY ->
          new Trouble(
              "Gloss cannot reach its data",
              "It usually passes within a minute. Marks that you have made are kept on your device."
                  + " If you were just saving something else, look whether it is there, or try again.");
    };
  }
}
