package org.gloss.review;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gloss.account.Account;
import org.gloss.account.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The sentences that a teacher keeps for comments, by label. Everybody has their own.
@Service
public class CommentBank {

  /// The most that one teacher keeps.
  public static final int MOST = 500;

  private static final int LONGEST_LABEL = 120;

  private final CommentTable table;
  private final SignedIn signedIn;
  private final Clock clock;

  CommentBank(CommentTable table, SignedIn signedIn, Clock clock) {
    this.table = table;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /// The sentences of the teacher who asks, by label.
  @Transactional(readOnly = true)
  public List<KeptSentence> mine() {
    return table.kept(signedIn.teacher().id());
  }

  /// Keeps a sentence for the teacher who asks; the same one under the same label once.
  ///
  /// @param label id of a label; empty for a sentence that suits any
  @Transactional
  public Said keep(String label, String words) {
    Account teacher = signedIn.teacher();
    Optional<String> fault = Comment.fault(words, Comment.LONGEST);
    if (fault.isPresent()) {
      return new Said.Refused(fault.get());
    }
    List<KeptSentence> kept = table.kept(teacher.id());
    if (kept.size() >= MOST) {
      return new Said.Refused(
          "You keep " + MOST + " sentences already. Remove one that you no longer need.");
    }
    String cut = label.substring(0, Math.min(LONGEST_LABEL, label.length()));
    KeptSentence sentence = new KeptSentence(UUID.randomUUID(), cut, words.strip());
    boolean known =
        kept.stream()
            .anyMatch(
                one ->
                    one.label().equals(sentence.label()) && one.words().equals(sentence.words()));
    if (!known) {
      table.keep(teacher.id(), sentence, clock.instant());
    }
    return new Said.Done();
  }

  /// Drops a sentence of the teacher who asks; nothing happens where it is not theirs.
  @Transactional
  public void drop(UUID id) {
    table.dropKept(signedIn.teacher().id(), id);
  }
}
