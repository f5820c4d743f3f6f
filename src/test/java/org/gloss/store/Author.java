package org.gloss.store;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.gloss.account.Account;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Span;
import org.gloss.exercise.Exercise;
import org.gloss.exercise.draft.Draft;
import org.gloss.exercise.draft.DraftDetails;
import org.gloss.exercise.draft.DraftItem;
import org.gloss.exercise.draft.Drafts;
import org.gloss.exercise.draft.Publishing;
import org.gloss.exercise.file.FrontMatter;
import org.springframework.security.access.AccessDeniedException;

/// A teacher who writes exercises.
public record Author(School school, Account account) {

  /// A new one.
  public static Author of(School school) {
    return new Author(school, school.teacher());
  }

  /// Does something in their name.
  public <T> T does(Supplier<T> work) {
    return school.as(account, work);
  }

  /// Does something in their name that gives nothing back.
  public void runs(Runnable work) {
    does(
        () -> {
          work.run();
          return true;
        });
  }

  /// Asserts that something is refused.
  public void isRefused(Supplier<?> work) {
    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> does(work::get));
  }

  /// Asserts that something is refused.
  public void isRefused(Runnable work) {
    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> runs(work));
  }

  /// Begins a new exercise.
  public Draft begins(String title) {
    return does(() -> school.drafts().begin(title, "small", "en"));
  }

  /// Gives a draft another title.
  public Draft renames(Draft draft, String title) {
    Drafts.Change change =
        does(
            () ->
                school
                    .drafts()
                    .describe(draft.id(), draft.revision(), titled(draft.details(), title)));
    return ((Drafts.Change.Done) change).draft();
  }

  /// Publishes a draft, over newer versions too.
  public Exercise publishes(Draft draft) {
    Publishing.Outcome outcome =
        does(() -> school.publishing().publish(draft.id(), "For class 9b", true));
    return ((Publishing.Outcome.Published) outcome).exercise();
  }

  /// Publishes a new exercise about a fire with one item.
  public Exercise publishesNew(String title) {
    Draft draft = begins(title);
    Drafts.Change written =
        does(
            () ->
                school
                    .drafts()
                    .write(
                        draft.id(),
                        draft.revision(),
                        "The clown burned it all down.",
                        said(draft.details())));
    Draft whole = ((Drafts.Change.Done) written).draft();
    UUID key = does(() -> school.draftKeys().of(draft.id())).getFirst().id();
    does(() -> school.draftKeys().put(key, whole.textNumber(), List.of(clown())));
    return publishes(whole);
  }

  /// Publishes a passage under the title "The new harbour" whose file then changes on disk.
  ///
  /// @return the exercise's id
  public String conflicts() {
    Loading loading = Loading.fresh(school);
    loading.start();
    publishes(renames(does(() -> school.drafts().change(loading.harbour())), "The new harbour"));
    loading.write("harbour.md", SmallLibrary.HARBOUR_FILE.replace("SECRET-shove", "SECRET-push"));
    loading.start();
    return loading.harbour();
  }

  /// An item on one word of that text.
  public static DraftItem clown() {
    KeyItem item =
        new KeyItem(
            new Span(4, 9),
            Optional.empty(),
            List.of("slur"),
            BigDecimal.ONE,
            KeyItem.Status.REQUIRED,
            "SECRET-small",
            "");
    return new DraftItem(UUID.randomUUID(), 1, false, item, Optional.empty());
  }

  /// The same details under another title.
  public static DraftDetails titled(DraftDetails details, String title) {
    return details.with(with(details.front(), title, details.front().source()));
  }

  private static DraftDetails said(DraftDetails details) {
    FrontMatter.Provenance source =
        new FrontMatter.Provenance(
            "A made-up neighbour",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return details.with(with(details.front(), details.front().title(), source));
  }

  private static FrontMatter with(FrontMatter front, String title, FrontMatter.Provenance source) {
    return new FrontMatter(
        front.id(),
        title,
        front.language(),
        front.kind(),
        front.labels(),
        front.depth(),
        front.preset(),
        front.level(),
        front.minutes(),
        front.keyBy(),
        front.speakers(),
        front.continues(),
        source,
        front.notice(),
        front.question());
  }
}
