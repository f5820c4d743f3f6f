package org.gloss.command;

import java.util.ArrayList;
import java.util.List;
import org.gloss.agreement.Alpha;
import org.gloss.agreement.Alpha.Reason;
import org.gloss.agreement.UnitizedAgreement;
import org.gloss.annotation.LabelledSpan;
import org.gloss.command.SpanFields.Labelled;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// A line of `gloss agreement`.
final class AgreementLine {

  private final JsonCursor line;
  private @Nullable Id id;
  private @Nullable Integer length;
  private @Nullable List<List<Labelled>> raters;

  private AgreementLine(JsonCursor line) {
    this.line = line;
  }

  static ScoredLine compare(JsonCursor cursor) {
    AgreementLine line = new AgreementLine(cursor);
    cursor.object(line::read);
    cursor.end();
    Id id = cursor.present(line.id, "id");
    int length = Offsets.length(cursor.present(line.length, "text_length"));
    List<List<LabelledSpan>> raters = new ArrayList<>();
    for (List<Labelled> rater : cursor.present(line.raters, "raters")) {
      raters.add(Offsets.labelled(rater, length, "raters[" + raters.size() + "]"));
    }
    UnitizedAgreement agreement = UnitizedAgreement.of(length, raters);
    return out -> write(out, id, agreement);
  }

  private void read(String name) {
    switch (name) {
      case "id" -> id = line.id();
      case "text_length" -> length = line.wholeNumber();
      case "raters" -> raters = raters();
      default -> line.skip();
    }
  }

  private List<List<Labelled>> raters() {
    List<List<Labelled>> found = new ArrayList<>();
    line.array(() -> found.add(SpanFields.annotations(line)));
    return found;
  }

  private static void write(JsonGenerator out, Id id, UnitizedAgreement agreement) {
    out.writeStartObject();
    id.write(out);
    out.writeObjectPropertyStart("alpha_u");
    switch (agreement.all()) {
      case Alpha.Defined(double alpha, var _, var _) -> out.writeNumberProperty("alpha", alpha);
      case Alpha.Undefined(Reason reason) -> {
        out.writeNullProperty("alpha");
        out.writeStringProperty("reason", reason.words());
      }
    }
    out.writeObjectPropertyStart("per_label");
    agreement
        .perLabel()
        .forEach(
            (label, alpha) -> {
              out.writeObjectPropertyStart(Json.wellFormed(label));
              write(out, alpha);
              out.writeEndObject();
            });
    out.writeEndObject();
    out.writeEndObject();
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, Alpha alpha) {
    switch (alpha) {
      case Alpha.Defined(double value, double observed, double expected) -> {
        out.writeNumberProperty("alpha", value);
        out.writeNumberProperty("observed", observed);
        out.writeNumberProperty("expected", expected);
      }
      case Alpha.Undefined(Reason reason) -> {
        out.writeNullProperty("alpha");
        boolean known = reason == Reason.NO_VARIATION;
        writeZeroOrNull(out, "observed", known);
        writeZeroOrNull(out, "expected", known);
        out.writeStringProperty("reason", reason.words());
      }
    }
  }

  /// Where chance expects no variation, there is none to observe either.
  private static void writeZeroOrNull(JsonGenerator out, String name, boolean zero) {
    if (zero) {
      out.writeNumberProperty(name, 0.0);
    } else {
      out.writeNullProperty(name);
    }
  }
}
