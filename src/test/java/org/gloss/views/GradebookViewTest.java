package org.gloss.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.List;
import org.gloss.store.Lesson;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;

/// The gradebook of a class.
@OnH2
class GradebookViewTest {

  @Test
  void itShowsWhatCountsByAliasAndNeverByScore(School school) {
    Lesson lesson = marked(school);
    school.student(lesson.classroom(), "Amira");
    school.student(lesson.classroom(), "Zoe");
    try (Visit visit = gradebook(school, lesson)) {
      assertThat(visit.words()).contains("50%", "1 of 2", "Each assignment");
      List<String> rows =
          visit.all(NativeTableHeaderCell.class).stream()
              .filter(cell -> "row".equals(cell.getElement().getAttribute("scope")))
              .map(NativeTableHeaderCell::getText)
              .toList();
      assertThat(rows).containsExactly("Amira", "Mina", "Zoe");
    }
  }

  @Test
  void aFigureLeadsToTheWorkBehindItAndSaysWhoseItIs(School school) {
    Lesson lesson = marked(school);
    try (Visit visit = gradebook(school, lesson)) {
      Anchor figure =
          visit.all(Anchor.class).stream()
              .filter(link -> link.getText().equals("50%"))
              .findFirst()
              .orElseThrow();
      assertThat(figure.getHref()).isEqualTo("work-of/" + lesson.attempt().id());
      assertThat(figure.getElement().getAttribute("aria-label"))
          .isEqualTo("Mina, The harbour: 50%");
      open(visit);
      assertThat(visit.link("Mina")).isEqualTo("print/report/" + lesson.attempt().id());
    }
  }

  @Test
  void theFormSaysWhomItSuitsAndWhoIsLeftOut(School school) {
    Lesson lesson = marked(school);
    try (Visit visit = gradebook(school, lesson)) {
      assertThat(visit.words()).contains("No external ids.");
      assertThat(visit.choose("form", "Moodle").words())
          .contains("One student without an id is left out");
      assertThat(visit.choose("form", "Canvas").words()).contains("Canvas will ask you who");
      for (String id : List.of("gradebook-xlsx", "gradebook-csv", "gradebook-csv_for_excel")) {
        assertThat(visit.find(Anchor.class, id).getHref()).contains("VAADIN/dynamic");
      }
    }
  }

  @Test
  void theMeasuresOfTheLiteratureAreShown(School school) {
    Lesson lesson = marked(school);
    try (Visit visit = gradebook(school, lesson)) {
      assertThat(visit.words()).doesNotContain("SI F1");
      open(visit);
      assertThat(visit.words())
          .contains("SI F1 0.500 (precision 0.500, recall 0.500)", "FLC F1 0.500");
    }
  }

  @Test
  void aClassWithoutStudentsSaysSo(School school) {
    Lesson lesson = Lesson.practice(school);
    var empty = school.classroom(lesson.teacher());
    try (Visit visit = Visit.of(school, lesson.teacher())) {
      assertThat(visit.go("class/" + empty.id() + "/gradebook").words())
          .contains("There is nothing to show yet");
    }
  }

  private static void open(Visit visit) {
    visit.all(Details.class).getFirst().setOpened(true);
  }

  private static Lesson marked(School school) {
    Lesson lesson = Lesson.practice(school);
    lesson.put(lesson.mark("rammed through", "loaded-term"), lesson.mark("three piers", "slur"));
    lesson.submit();
    return lesson;
  }

  private static Visit gradebook(School school, Lesson lesson) {
    return Visit.of(school, lesson.teacher()).go("class/" + lesson.classroom().id() + "/gradebook");
  }
}
