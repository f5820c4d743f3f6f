package org.gloss.exercise.file;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gloss.annotation.KeyItem;
import org.gloss.annotation.Passage;
import org.gloss.annotation.Span;

/// Decides how key items are written.
final class Forms {

  private final Passage passage;
  private final FoldedText folded;

  private Forms(Passage passage) {
    this.passage = passage;
    this.folded = FoldedText.of(passage.text());
  }

  /// In brackets where they nest inside a paragraph, else as quotes.
  static List<WrittenItem> bracketed(List<KeyItem> items, Passage passage) {
    Form form = new Form.Bracketed();
    return settled(items.stream().map(item -> new WrittenItem(item, form)).toList(), passage);
  }

  /// All as quotes.
  static List<WrittenItem> quoted(List<KeyItem> items, Passage passage) {
    Forms forms = new Forms(passage);
    return items.stream().map(forms::quoted).toList();
  }

  /// The same items, with those as quotes that ask for brackets and cannot have them.
  static List<WrittenItem> settled(List<WrittenItem> items, Passage passage) {
    Forms forms = new Forms(passage);
    Set<Integer> crossing = forms.crossing(items);
    List<WrittenItem> settled = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      settled.add(crossing.contains(i) ? forms.quoted(items.get(i).item()) : items.get(i));
    }
    return settled;
  }

  /// Indexes of the items in brackets that leave their paragraph or cross an earlier bracket.
  private Set<Integer> crossing(List<WrittenItem> items) {
    Set<Integer> crossing = new HashSet<>();
    Deque<Integer> openEnds = new ArrayDeque<>();
    for (int i : outermostFirst(items)) {
      Span span = items.get(i).item().span();
      while (!openEnds.isEmpty() && openEnds.peek() <= span.start()) {
        openEnds.pop();
      }
      boolean crosses = !openEnds.isEmpty() && openEnds.peek() < span.end();
      if (crosses || span.in(passage.text()).indexOf('\n') >= 0) {
        crossing.add(i);
      } else {
        openEnds.push(span.end());
      }
    }
    return crossing;
  }

  /// Indexes of the items in brackets by start, longer ones first, of equal ones the last first.
  static List<Integer> outermostFirst(List<WrittenItem> items) {
    Comparator<Integer> byStart = Comparator.comparingInt(i -> items.get(i).item().span().start());
    Comparator<Integer> byEnd = Comparator.comparingInt(i -> items.get(i).item().span().end());
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).form() instanceof Form.Bracketed) {
        order.add(i);
      }
    }
    order.sort(byStart.thenComparing(byEnd.reversed()).thenComparing(Comparator.reverseOrder()));
    return order;
  }

  private WrittenItem quoted(KeyItem item) {
    Span span = item.span();
    int start = folded.index(span.start());
    int end = folded.index(span.end());
    int newline = passage.text().indexOf('\n', span.start());
    boolean whole = newline < 0 || newline >= span.end();
    String quote =
        FoldedText.fold(passage.text().substring(span.start(), whole ? span.end() : newline));
    int[] starts = folded.find(quote);
    Optional<Integer> occurrence = Optional.empty();
    for (int i = 0; starts.length > 1 && i < starts.length; i++) {
      if (starts[i] >= start) {
        occurrence = Optional.of(i + 1);
        break;
      }
    }
    Optional<String> through =
        whole ? Optional.empty() : Optional.of(through(span, start + quote.length(), end));
    return new WrittenItem(item, new Form.Quoted(quote, Optional.empty(), occurrence, through));
  }

  /// The last paragraph's part of a span, or everything after its first if that part stands there
  /// more than once.
  private String through(Span span, int from, int end) {
    int newline = passage.text().lastIndexOf('\n', span.end() - 1);
    String last = FoldedText.fold(passage.text().substring(newline, span.end()));
    int[] starts = folded.find(last, from, end);
    if (starts.length == 1) {
      return last;
    }
    int first = passage.text().indexOf('\n', span.start());
    return FoldedText.fold(passage.text().substring(first, span.end()));
  }
}
