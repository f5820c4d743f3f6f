package org.gloss.review.live;

import java.util.function.LongConsumer;
import org.springframework.security.access.AccessDeniedException;

/// One page's watch over a class. Whoever opened it must close it.
public final class LiveWatch implements AutoCloseable {

  private final LiveNews.Whole whole;
  private final LongConsumer refreshing;
  private final Runnable closing;

  LiveWatch(LiveNews.Whole whole, LongConsumer refreshing, Runnable closing) {
    this.whole = whole;
    this.refreshing = refreshing;
    this.closing = closing;
  }

  /// How the class stood when the watch began.
  public LiveNews.Whole whole() {
    return whole;
  }

  /// Reads everything anew in the name of whoever asks; the page hears what has changed.
  ///
  /// @throws AccessDeniedException if the class is not theirs any more
  public void refresh() {
    refreshing.accept(System.nanoTime());
  }

  /// The same because the page was asked to, unless another page has done it since.
  ///
  /// @throws AccessDeniedException if the class is not theirs any more
  public void refresh(LiveNews.Ask ask) {
    refreshing.accept(ask.asked());
  }

  /// Ends it. A second time changes nothing.
  @Override
  public void close() {
    closing.run();
  }
}
