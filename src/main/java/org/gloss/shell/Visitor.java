package org.gloss.shell;

import java.util.List;
import java.util.Optional;

/// Who looks at a page, as far as the frame needs to know. Another room answers.
public interface Visitor {

  /// The name to show, empty if nobody is signed in.
  Optional<String> name();

  /// The pages that are theirs, in the order of the frame; none for those whose start links to all.
  List<Place> places();
}
