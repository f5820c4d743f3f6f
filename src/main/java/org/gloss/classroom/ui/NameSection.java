package org.gloss.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.gloss.classroom.Classroom;
import org.gloss.classroom.Classrooms;

/// A class's name, and the zone in which its times are written.
final class NameSection extends Section {

  private static final long serialVersionUID = 1L;

  NameSection(
      Classroom classroom,
      Classrooms classrooms,
      SerializableConsumer<String> done,
      SerializableConsumer<String> fault) {
    TextField name = new TextField("Name");
    name.setId("class-name");
    name.setValue(classroom.name());
    name.setMaxLength(80);
    ComboBox<String> zone = new ComboBox<>("Time zone");
    zone.setId("zone");
    zone.setItems(zones(classroom.zone()));
    zone.setValue(classroom.zone().getId());
    zone.setHelperText("Due and closing times are written in it.");
    Button save =
        new Button(
            "Save",
            click -> {
              String wrong = classrooms.rename(classroom.id(), name.getValue()).orElse("");
              if (!wrong.isEmpty()) {
                name.setErrorMessage(wrong);
                name.setInvalid(true);
              } else if (zone.getValue() == null) {
                fault.accept("Choose the time zone of the class.");
              } else {
                classrooms.setZone(classroom.id(), ZoneId.of(zone.getValue()));
                done.accept("Saved.");
              }
            });
    save.setId("save-name");
    Div fields = new Div(name, zone);
    fields.addClassName("fields");
    add(new H2("Name and time zone"), fields, save);
  }

  private static List<String> zones(ZoneId current) {
    return Stream.concat(
            Stream.of(current.getId()),
            ZoneId.getAvailableZoneIds().stream()
                .filter(
                    zone ->
                        zone.contains("/")
                            && !zone.startsWith("Etc/")
                            && !zone.startsWith("SystemV/"))
                .sorted())
        .distinct()
        .toList();
  }
}
