package org.gloss.exercise.draft;

import java.util.List;
import java.util.UUID;
import org.gloss.annotation.Passage;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How far a draft is, step by step.
@Service
public class DraftProgress {

  private final DraftAccess access;
  private final KeyTable keys;
  private final Publishing publishing;

  DraftProgress(DraftAccess access, KeyTable keys, Publishing publishing) {
    this.access = access;
    this.keys = keys;
    this.publishing = publishing;
  }

  /// What there is of a draft and what it lacks.
  ///
  /// @param words of the text; 0 while there is none
  /// @param described whether title and speaker are filled in
  /// @param items of the first key
  /// @param bare how many of them have no reason
  /// @param lacks what publishing asks for, one sentence each; empty when it can be published
  public record Steps(int words, boolean described, int items, int bare, List<String> lacks) {
    /// Copies the list.
    public Steps {
      lacks = List.copyOf(lacks);
    }
  }

  /// How far a draft of the teacher who asks is.
  ///
  /// @throws AccessDeniedException if it is another's or there is none such
  @Transactional(readOnly = true)
  public Steps of(UUID draftId) {
    Draft draft = access.draft(draftId);
    List<DraftItem> items = keys.items(keys.of(draftId).getFirst().id());
    var front = draft.details().front();
    return new Steps(
        Passage.of(draft.passage(), front.language()).words().count(),
        !front.title().isBlank() && !front.source().who().isBlank(),
        items.size(),
        (int) items.stream().filter(item -> item.item().reason().isBlank()).count(),
        publishing.lacks(draftId));
  }
}
