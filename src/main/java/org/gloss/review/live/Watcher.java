package org.gloss.review.live;

import java.util.List;
import java.util.function.Consumer;

/// Somebody who watches a class.
final class Watcher {

  private final Consumer<List<LiveNews>> page;
  private volatile long known = Long.MAX_VALUE;

  Watcher(Consumer<List<LiveNews>> page) {
    this.page = page;
  }

  /// News up to this number is known already.
  void knows(long number) {
    known = number;
  }

  /// Hands on what is not known yet, all at once.
  void hear(List<LiveBoard.Numbered> news) {
    List<LiveNews> unknown =
        news.stream().filter(one -> one.number() > known).map(LiveBoard.Numbered::news).toList();
    if (!unknown.isEmpty()) {
      page.accept(unknown);
    }
  }

  /// Has the page ask for everything anew.
  void ask(long asked) {
    page.accept(List.of(new LiveNews.Ask(asked)));
  }
}
