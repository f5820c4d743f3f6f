package org.gloss.store;

import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.UUID;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.Exercises;
import org.gloss.exercise.labels.LabelSetShelf;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;

/// Starts of the application on a folder of exercises of its own, as far as exercises go. What
/// loads them is hidden in its room, so it is made by reflection.
record Loading(School school, Path folder, String keys, String label) {

  static final String LOADER = "org.gloss.exercise.ExerciseLoading";

  /// A folder with the small library, whose exercises have ids that no other test uses.
  static Loading fresh(School school) {
    String label = "t" + UUID.randomUUID();
    Loading loading = new Loading(school, FreshH2.folder("loading-"), "", label);
    SmallLibrary.FILES.forEach(loading::write);
    return loading;
  }

  /// Writes a file of the library.
  void write(String name, String text) {
    SmallLibrary.write(
        folder,
        name,
        text.replace("id: harbour", "id: " + harbour())
            .replace("for: harbour", "for: " + harbour())
            .replace("[first-marks, harbour, market]", "[" + harbour() + "]"));
  }

  /// The id of the passage in this folder.
  String harbour() {
    return "harbour-" + label;
  }

  /// What a start of the application finds.
  Exercises start() {
    Object table = school.context().getBean("exerciseTable");
    Exercises found = (Exercises) make(Exercises.class, table, school.signedIn());
    Class<?> loader = ClassUtils.resolveClassName(LOADER, Loading.class.getClassLoader());
    ((SmartInitializingSingleton)
            make(
                loader,
                folder,
                keys,
                table,
                school.context().getBean("bankTable"),
                found,
                school.context().getBean(LabelSetShelf.class),
                school.context().getBean(TransactionTemplate.class),
                school.clock()))
        .afterSingletonsInstantiated();
    return found;
  }

  /// The passage as a start of the application finds it.
  Exercise startedHarbour() {
    return harbourOf(start());
  }

  /// The passage among others.
  Exercise harbourOf(Exercises exercises) {
    return exercises.current().stream()
        .filter(exercise -> exercise.title().equals("The harbour"))
        .findFirst()
        .orElseThrow();
  }

  private static Object make(Class<?> type, Object... arguments) {
    Constructor<?> constructor = type.getDeclaredConstructors()[0];
    return BeanUtils.instantiateClass(constructor, arguments);
  }
}
