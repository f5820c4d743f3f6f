package org.gloss.classroom.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.gloss.classroom.LocalMoment;

/// A moment to choose, in the zone of a class, which stands beside it.
final class ZonedField extends DateTimePicker {

  private static final long serialVersionUID = 1L;

  private final ZoneId zone;
  private final String help;
  private transient Optional<Instant> kept;

  /// @param help a sentence below the field
  /// @param at what stands in it at first; it stays to the second while it is not changed
  ZonedField(String label, String help, ZoneId zone, Optional<Instant> at) {
    super(label);
    this.zone = zone;
    this.help = help;
    this.kept = at;
    setLocale(Locale.UK);
    setStep(Duration.ofMinutes(15));
    setHelperText(help + " " + zone(zone));
    setDateAriaLabel(label + ", date");
    setTimeAriaLabel(label + ", time");
    setI18n(
        new DateTimePickerI18n()
            .setBadInputErrorMessage("This is no date and time. Write it as 24/12/2026 and 14:30.")
            .setIncompleteInputErrorMessage("Choose both a date and a time."));
    at.ifPresent(moment -> setValue(local(moment)));
    addValueChangeListener(change -> remark());
  }

  /// What is chosen; empty where nothing is, or what is chosen never comes ([#fault]).
  Optional<Instant> moment() {
    Optional<LocalDateTime> chosen = getOptionalValue();
    if (kept.isPresent() && chosen.equals(kept.map(this::local))) {
      return kept;
    }
    return chosen.flatMap(
        written ->
            switch (LocalMoment.of(written, zone)) {
              case LocalMoment.Once(Instant at) -> Optional.of(at);
              case LocalMoment.Twice(Instant at, String ignored) -> Optional.of(at);
              case LocalMoment.Never ignored -> Optional.empty();
            });
  }

  /// What is wrong with what is chosen, shown beside the field too.
  Optional<String> fault() {
    if (getOptionalValue().isEmpty()) {
      return isInvalid() ? Optional.of(getLabel() + ": " + getErrorMessage()) : Optional.empty();
    }
    return LocalMoment.of(getValue(), zone) instanceof LocalMoment.Never(String words)
        ? Optional.of(words)
        : Optional.empty();
  }

  private void remark() {
    setHelperText(help + " " + zone(zone));
    getOptionalValue()
        .map(written -> LocalMoment.of(written, zone))
        .ifPresent(
            read -> {
              switch (read) {
                case LocalMoment.Once ignored -> {}
                case LocalMoment.Twice(Instant ignored, String words) -> setHelperText(words);
                case LocalMoment.Never(String words) -> setHelperText(words);
              }
            });
  }

  private LocalDateTime local(Instant at) {
    return LocalDateTime.ofInstant(at, zone).truncatedTo(ChronoUnit.MINUTES);
  }

  private static String zone(ZoneId zone) {
    String id = zone.getId().equals("Z") ? "UTC" : zone.getId();
    return "Time in " + id.replace('_', ' ') + ".";
  }
}
