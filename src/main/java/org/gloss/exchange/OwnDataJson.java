package org.gloss.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.gloss.annotation.Annotation;
import org.gloss.attempt.LateAnnotation;
import org.gloss.attempt.SavedAnnotation;
import org.gloss.classroom.Memberships.Membership;
import org.gloss.exchange.OwnData.Everything;
import org.gloss.exchange.OwnData.Piece;
import org.gloss.review.Appeal;
import org.gloss.review.Appeals;
import org.gloss.review.Comment;
import org.gloss.review.Results;
import org.gloss.review.ScoreOverride;
import org.gloss.scoring.Scoresheet;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A student's own data as JSON. Offsets count code points.
final class OwnDataJson {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private OwnDataJson() {}

  static byte[] of(Everything all) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("gloss", "own-data/1");
    json.put("made_at", all.madeAt().toString());
    account(json.putObject("account"), all);
    all.classes().forEach(one -> classroom(json.withArray("classes").addObject(), one));
    all.work().forEach(piece -> piece(json.withArray("work").addObject(), piece));
    all.retentionDays().ifPresent(days -> json.put("kept_for_days", days));
    return JSON.writeValueAsString(json).getBytes(StandardCharsets.UTF_8);
  }

  private static void account(ObjectNode json, Everything all) {
    json.put("name", all.account().name());
    json.put("made_at", all.account().createdAt().toString());
    put(json, "last_sign_in_at", all.account().lastSignInAt());
    put(json, "warm_up_done_at", all.account().warmedUpAt());
    all.account()
        .devices()
        .forEach(
            device ->
                json.withArray("devices")
                    .addObject()
                    .put("name", device.name())
                    .put("since", device.since().toString())
                    .put("last_used_at", device.lastUsed().toString()));
  }

  private static void classroom(ObjectNode json, Membership one) {
    json.put("name", one.classroom());
    json.put("teacher", one.teacher());
    json.put("alias", one.alias());
    json.put(
        "state",
        switch (one.state()) {
          case WAITING -> "waiting";
          case IN -> "in";
          case REMOVED -> "removed";
        });
    json.put("external_id", one.externalId());
    json.put("joined_at", one.joinedAt().toString());
  }

  private static void piece(ObjectNode json, Piece piece) {
    json.put("title", piece.exercise().title());
    json.put("attempt", piece.done().attempt().number());
    json.put("started_at", piece.done().attempt().startedAt().toString());
    put(json, "submitted_at", piece.done().attempt().submittedAt());
    CountedText text = new CountedText(piece.exercise().passage().text());
    Optional<MarkOutcomes> outcomes = piece.result().map(OwnDataJson::outcomes);
    for (SavedAnnotation saved : piece.done().marks()) {
      Annotation annotation = saved.annotation();
      ObjectNode mark = json.withArray("marks").addObject();
      mark(mark, annotation, text);
      put(mark, "saved_at", Optional.ofNullable(piece.done().savedAt().get(annotation.id())));
      outcomes.ifPresent(told -> mark.put("outcome", told.of(annotation.id()).words()));
    }
    for (LateAnnotation late : piece.done().late()) {
      ObjectNode mark = json.withArray("late_marks").addObject();
      mark(mark, late.saved().annotation(), text);
      mark.put("removed", late.saved().removed());
      mark.put("received_at", late.receivedAt().toString());
    }
    piece
        .result()
        .ifPresentOrElse(
            result -> result(json.putObject("result"), result), () -> json.putNull("result"));
    piece.comments().forEach(comment -> comment(json.withArray("comments").addObject(), comment));
    piece.appeals().forEach(appeal -> appeal(json.withArray("appeals").addObject(), appeal));
  }

  private static void mark(ObjectNode json, Annotation mark, CountedText text) {
    json.put("start", text.start(mark.span()));
    json.put("end", text.end(mark.span()));
    json.put("quote", Characters.wellFormed(text.quote(mark.span())));
    json.put("label", mark.label());
    json.put("reason", Characters.wellFormed(mark.reason()));
  }

  private static MarkOutcomes outcomes(Results.Result result) {
    return new MarkOutcomes(
        result.exercise().passage(),
        result.exercise().key().at(result.basis().depth(), result.exercise().labelSet()),
        result.sheet());
  }

  private static void result(ObjectNode json, Results.Result result) {
    Scoresheet.Counts counts = result.sheet().counts();
    json.put("percent", result.sheet().score().percent());
    result
        .override()
        .ifPresent(
            own ->
                json.putObject("given_by_the_teacher")
                    .put("percent", own.percent())
                    .put("reason", reason(own)));
    json.put("late", result.submission().late());
    json.put("found", counts.found());
    json.put("found_other_name", counts.otherName());
    json.put("partly", counts.partly());
    json.put("missed", counts.missed());
    json.put("also_fair", counts.alsoFair());
    json.put("extras", counts.extras());
  }

  private static String reason(ScoreOverride own) {
    return Characters.wellFormed(own.reason());
  }

  private static void comment(ObjectNode json, Comment comment) {
    json.put("by", comment.author());
    json.put("words", Characters.wellFormed(comment.words()));
    json.put("written_at", comment.writtenAt().toString());
  }

  private static void appeal(ObjectNode json, Appeals.Argument argument) {
    Appeal appeal = argument.appeal();
    json.put("about", Characters.wellFormed(argument.about()));
    json.put("words", Characters.wellFormed(appeal.words()));
    json.put("state", appeal.state().name().toLowerCase(Locale.ROOT));
    json.put("made_at", appeal.madeAt().toString());
    appeal
        .answer()
        .ifPresent(
            answer ->
                json.putObject("answer")
                    .put("accepted", answer.decision() != Appeal.Decision.DECLINED)
                    .put("by", answer.by())
                    .put("words", Characters.wellFormed(answer.words()))
                    .put("at", answer.at().toString()));
  }

  private static void put(ObjectNode json, String name, Optional<Instant> moment) {
    moment.ifPresent(at -> json.put(name, at.toString()));
  }
}
