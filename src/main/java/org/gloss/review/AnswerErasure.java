package org.gloss.review;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Erases what teachers answered to arguments that nobody can read any more: an answer hangs on an
/// assignment, because several students may have argued the same.
@Service
public class AnswerErasure {

  private final AppealTable table;

  AnswerErasure(AppealTable table) {
    this.table = table;
  }

  /// Erases the answers whose arguments were all erased. Asks nobody's leave: only after students
  /// or their work were erased.
  @Transactional
  public void eraseUnread() {
    table.deleteUnread();
  }
}
