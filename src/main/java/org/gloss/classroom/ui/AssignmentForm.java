package org.gloss.classroom.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gloss.annotation.LabelSet;
import org.gloss.classroom.Assignment.Mode;
import org.gloss.classroom.Assignment.Release;
import org.gloss.classroom.AssignmentSettings;
import org.gloss.classroom.AssignmentSettings.Counts;
import org.gloss.classroom.Schedule;
import org.gloss.exercise.Exercise;

/// What a teacher decides about an assignment: what, when, how often, and results. What is seldom
/// changed is folded.
final class AssignmentForm extends Div {

  private static final long serialVersionUID = 1L;

  private final transient AssignmentSettings shown;
  private final Select<Mode> mode;
  private final Select<String> depth = new Select<>();
  private final Select<String> preset;
  private final Checkbox mask = new Checkbox("Hide the speakers' names until results are seen");
  private final ZonedField opens;
  private final ZonedField due;
  private final ZonedField closes;
  private final IntegerField attempts;
  private final Select<Counts> counts;
  private final IntegerField limit;
  private final Select<Release> release;
  private final IntegerField lateCosts;

  /// @param begun whether students have begun, so that the depth stays
  AssignmentForm(Exercise exercise, AssignmentSettings now, ZoneId zone, boolean begun) {
    addClassName("assignment-form");
    shown = now;
    mode = select("mode", "As", SettingWords.MODES, now.mode());
    preset = select("preset", "How it is scored", SettingWords.PRESETS, now.preset());
    depth(exercise.labelSet(), now.depth(), begun);
    Schedule schedule = now.schedule();
    opens =
        time(
            "opens",
            "Opens",
            "Nobody sees the passage before. Empty: at once.",
            zone,
            schedule.opensAt());
    due =
        time(
            "due",
            "Due",
            "What comes later is accepted and shown as late. Empty: nothing is late.",
            zone,
            schedule.dueAt());
    closes =
        time(
            "closes",
            "Closes",
            "Then everybody's work is handed in as it is. Empty: it stays open.",
            zone,
            schedule.closesAt());
    attempts =
        number("attempts", "How often a student may try", "", 1, AssignmentSettings.MOST_ATTEMPTS);
    attempts.setValue(now.attemptsAllowed());
    counts = select("counts", "Which try counts", SettingWords.COUNTS, now.counts());
    limit =
        number(
            "limit",
            "Minutes for one try",
            "The time runs from when a student begins. Empty: no limit.",
            1,
            (int) AssignmentSettings.LONGEST_LIMIT.toMinutes());
    now.timeLimit().ifPresent(time -> limit.setValue((int) Math.max(1, time.toMinutes())));
    release = select("release", "Students see results", SettingWords.RELEASES, now.release());
    lateCosts =
        number(
            "late-costs",
            "Late work loses, in percentage points",
            "0: late work is only shown as late. Students are told before they submit.",
            0,
            100);
    lateCosts.setValue(now.lateCosts());
    mask.setId("mask");
    mask.setValue(now.mask());
    mask.setHelperText("They read “Speaker A” and “Speaker B”, and not where the text comes from.");
    arrange();
  }

  /// Follows the mode with what usually goes with it: a test is tried once, and its results are
  /// returned by hand.
  void followMode(Exercise exercise) {
    mode.addValueChangeListener(
        change -> {
          AssignmentSettings usual =
              switch (change.getValue()) {
                case PRACTICE -> AssignmentSettings.practice(exercise);
                case TEST -> AssignmentSettings.test(exercise);
              };
          attempts.setValue(usual.attemptsAllowed());
          release.setValue(usual.release());
        });
  }

  /// What held when the form was made.
  AssignmentSettings shown() {
    return shown;
  }

  /// What is wrong, in words; empty when [#settings] may be asked for.
  Optional<String> fault() {
    return Stream.of(
            opens.fault(),
            due.fault(),
            closes.fault(),
            outside(attempts),
            outside(limit),
            outside(lateCosts),
            times().equals(shown.schedule()) ? Optional.<String>empty() : times().fault())
        .flatMap(Optional::stream)
        .findFirst();
  }

  /// What the form says.
  AssignmentSettings settings() {
    return new AssignmentSettings(
        mode.getValue(),
        preset.getValue(),
        depth.getValue(),
        times(),
        attempts.getValue(),
        counts.getValue(),
        limit.getOptionalValue().map(Duration::ofMinutes),
        release.getValue(),
        mask.getValue(),
        lateCosts.getOptionalValue().orElse(0));
  }

  private Schedule times() {
    return new Schedule(opens.moment(), due.moment(), closes.moment());
  }

  private void arrange() {
    Details scoring = new Details("Labels, scoring and names", depth, preset, mask);
    Details further = new Details("Which try counts, and a time limit", counts, limit);
    Details late = new Details("Late work", lateCosts);
    Stream.of(scoring, further, late).forEach(folded -> folded.addClassName("folded"));
    counts.setHelperText("The one that stands in the gradebook.");
    add(
        group("What", mode, scoring),
        group("When", opens, due, closes),
        group("How often", attempts, further),
        group("Results", release, late));
    further.setOpened(limit.getOptionalValue().isPresent());
    scoring.setOpened(mask.getValue());
    late.setOpened(lateCosts.getOptionalValue().filter(points -> points > 0).isPresent());
  }

  private void depth(LabelSet labels, String now, boolean begun) {
    Map<String, LabelSet.Depth> known =
        labels.depths().stream().collect(Collectors.toMap(LabelSet.Depth::id, one -> one));
    depth.setId("depth");
    depth.setLabel("Labels");
    depth.setItems(labels.depths().stream().map(LabelSet.Depth::id).toList());
    depth.setItemLabelGenerator(id -> known.containsKey(id) ? words(known.get(id)) : id);
    depth.setValue(now);
    depth.setReadOnly(begun);
    depth.setHelperText(
        begun
            ? "Students have begun with these labels, so they stay."
            : "How many of the labels students choose from.");
  }

  private static String words(LabelSet.Depth depth) {
    return depth.name() + ", " + depth.audience();
  }

  private static Section group(String title, Component... fields) {
    Section section = new Section(new H2(title));
    section.add(fields);
    return section;
  }

  private static ZonedField time(
      String id, String label, String help, ZoneId zone, Optional<Instant> at) {
    ZonedField field = new ZonedField(label, help, zone, at);
    field.setId(id);
    return field;
  }

  private static <T> Select<T> select(String id, String label, Map<T, String> words, T now) {
    Select<T> select = new Select<>();
    select.setId(id);
    select.setLabel(label);
    select.setItems(words.keySet());
    select.setItemLabelGenerator(one -> words.getOrDefault(one, String.valueOf(one)));
    select.setValue(now);
    return select;
  }

  private static IntegerField number(String id, String label, String help, int least, int most) {
    IntegerField field = new IntegerField(label);
    field.setId(id);
    field.setHelperText(help);
    field.setMin(least);
    field.setMax(most);
    field.setStepButtonsVisible(true);
    return field;
  }

  private static Optional<String> outside(IntegerField field) {
    boolean empty = field.getOptionalValue().isEmpty();
    boolean needed = field.getId().filter("attempts"::equals).isPresent();
    boolean fits =
        field.getOptionalValue().stream().allMatch(n -> n >= field.getMin() && n <= field.getMax());
    return fits && !(empty && (needed || field.isInvalid()))
        ? Optional.empty()
        : Optional.of(
            "%s: write a whole number from %d to %d."
                .formatted(field.getLabel(), field.getMin(), field.getMax()));
  }
}
