package org.gloss.views;

import org.gloss.store.Lesson;

/// A student who has done the warm-up.
final class Warmed {

  private Warmed() {}

  /// The same lesson, with the warm-up done.
  static Lesson up(Lesson lesson) {
    lesson
        .school()
        .as(
            lesson.student(),
            () -> {
              lesson.school().warmUp().done();
              return true;
            });
    return lesson;
  }
}
