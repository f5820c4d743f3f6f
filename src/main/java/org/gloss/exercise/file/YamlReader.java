package org.gloss.exercise.file;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads one YAML document into a tree that knows its places. Names that stand twice are reported;
/// anchors, aliases and tags are refused, so a small file cannot grow into a large tree.
final class YamlReader {

  private static final int DEEPEST = 12;

  private final Iterator<Event> events;
  private final int linesBefore;
  private final Problems problems;

  private YamlReader(Iterator<Event> events, int linesBefore, Problems problems) {
    this.events = events;
    this.linesBefore = linesBefore;
    this.problems = problems;
  }

  /// Reads a document.
  ///
  /// @param text whole lines
  /// @param linesBefore lines of the file before the text
  /// @return empty, with a problem, where it cannot be read; [Yaml.Nothing] where it is blank
  static Optional<Yaml> read(String text, int linesBefore, Problems problems) {
    try {
      return Optional.of(new YamlReader(events(text), linesBefore, problems).document());
    } catch (Refused refused) {
      problems.add(refused.place, refused.message, refused.advice);
    } catch (YamlEngineException unreadable) {
      YamlFaults.report(unreadable, linesBefore, problems);
    }
    return Optional.empty();
  }

  /// The text is read in one piece: where a piece of the engine's (3.0.1) ends between the halves
  /// of a character, as of an emoji, it writes past its buffer.
  private static Iterator<Event> events(String text) {
    LoadSettings settings = LoadSettings.builder().setBufferSize(text.length() + 2).build();
    return new Parse(settings).parseString(text).iterator();
  }

  private Yaml document() {
    Event start = next(); // of the stream
    Event first = next();
    if (first instanceof StreamEndEvent) {
      return new Yaml.Nothing(place(start));
    }
    Yaml tree = node(next(), 0);
    Event end = next(); // of the document
    if (!(next() instanceof StreamEndEvent)) {
      throw new Refused(
          place(end), "A second YAML document begins here", "Remove the line \"---\".");
    }
    return tree;
  }

  private Yaml node(Event event, int depth) {
    Place place = place(event);
    if (depth > DEEPEST) {
      throw new Refused(place, "Lists and maps are nested too deeply", "Nothing here is so deep.");
    }
    refuseReferences(event, place);
    return switch (event) {
      case MappingStartEvent _ -> fields(place, depth);
      case SequenceStartEvent _ -> items(place, depth);
      case ScalarEvent scalar when scalar.isPlain() -> PlainScalar.of(place, string(scalar));
      case ScalarEvent scalar -> new Yaml.Text(place, string(scalar));
      default -> throw new IllegalStateException("unexpected " + event);
    };
  }

  private Yaml fields(Place place, int depth) {
    Map<String, Yaml.Field> fields = new LinkedHashMap<>();
    for (Event event = next(); !(event instanceof MappingEndEvent); event = next()) {
      Place key = place(event);
      refuseReferences(event, key);
      if (!(event instanceof ScalarEvent scalar)) {
        throw new Refused(key, "The name of a field is not text", "Write it as \"name: value\".");
      }
      String name = string(scalar);
      Yaml value = node(next(), depth + 1);
      Yaml.Field before = fields.putIfAbsent(name, new Yaml.Field(key, value));
      if (before != null) {
        problems.add(
            key,
            "The field " + Shown.quoted(name) + " stands twice",
            "It is already on line " + before.key().line() + "; remove one.");
      }
    }
    return new Yaml.Fields(place, fields);
  }

  private Yaml items(Place place, int depth) {
    List<Yaml> items = new ArrayList<>();
    for (Event event = next(); !(event instanceof SequenceEndEvent); event = next()) {
      items.add(node(event, depth + 1));
    }
    return new Yaml.Items(place, items);
  }

  private String string(ScalarEvent scalar) {
    String text = scalar.getValue();
    Optional<Characters.Fault> fault = Characters.forbidden(text);
    fault.ifPresent(
        found -> problems.add(place(scalar), found.message(), "Remove it from this value."));
    return fault.isPresent() ? "" : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static void refuseReferences(Event event, Place place) {
    boolean anchored = event instanceof NodeEvent node && node.getAnchor().isPresent();
    if (anchored || event instanceof AliasEvent) {
      throw new Refused(
          place,
          "Anchors (&) and aliases (*) are not allowed",
          "Write the value out; if it is text that begins with & or *, put it in double quotes.");
    }
    boolean tagged =
        (event instanceof ScalarEvent scalar && scalar.getTag().isPresent())
            || (event instanceof CollectionStartEvent start && start.getTag().isPresent());
    if (tagged) {
      throw new Refused(
          place,
          "Tags (!) are not allowed",
          "If it is text that begins with !, put it in double quotes.");
    }
  }

  private Event next() {
    return events.next();
  }

  private Place place(Event event) {
    return event
        .getStartMark()
        .map(mark -> new Place(linesBefore + mark.getLine() + 1, mark.getColumn() + 1))
        .orElse(new Place(linesBefore + 1, 1));
  }

  /// YAML that is well-formed and still not wanted.
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Place place;
    private final String message;
    private final String advice;

    Refused(Place place, String message, String advice) {
      super(message, null, false, false);
      this.place = place;
      this.message = message;
      this.advice = advice;
    }
  }
}
