package org.gloss.review.live;

import java.util.function.Consumer;

/// Somebody who watches a class.
final class Watcher {

  private final Consumer<LiveNews> page;
  private volatile long known = Long.MAX_VALUE;

  Watcher(Consumer<LiveNews> page) {
    this.page = page;
  }

  /// News up to this number is known already.
  void knows(long number) {
    known = number;
  }

  /// Hands on what is not known yet.
  void hear(LiveBoard.Numbered news) {
    if (news.number() > known) {
      page.accept(news.news());
    }
  }

  /// Has the page ask for everything anew.
  void ask(long asked) {
    page.accept(new LiveNews.Ask(asked));
  }
}
