package org.gloss.exercise.labels;

import java.util.Optional;
import java.util.UUID;
import org.gloss.account.SignedIn;
import org.gloss.annotation.LabelSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Label sets that come with exercises from elsewhere.
@Service
public class ImportedLabelSets {

  private final LabelSetTable table;
  private final SignedIn signedIn;

  ImportedLabelSets(LabelSetTable table, SignedIn signedIn) {
    this.table = table;
    this.signedIn = signedIn;
  }

  /// Keeps a set as one of the teacher who asks. Its id stays, because exercises name it.
  ///
  /// @param yaml the file's own text
  /// @throws org.springframework.dao.DuplicateKeyException if there is a set with its id
  @Transactional
  public void keep(LabelSet set, String yaml) {
    UUID teacher = signedIn.teacher().id();
    table.insert(
        new StoredLabelSet(
            UUID.randomUUID(), set.id(), set, yaml, false, Optional.of(teacher), false, 1));
  }
}
