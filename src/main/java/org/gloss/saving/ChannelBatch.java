package org.gloss.saving;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/// How a channel answers a request with several entries: those that can be read are saved together,
/// each gets an answer of its own, in order.
///
/// @param what an entry is called in words: `mark`, `item`
/// @param read makes what is saved of an entry; throws IllegalArgumentException where it cannot
/// @param save saves those that could be read; one outcome for each, in order
/// @param refuse the outcome of what could not be read, for the reason in words
/// @param answer what the browser hears of an entry and its outcome
/// @param <C> an entry as browsers send it
/// @param <S> an entry as it is saved
/// @param <O> what became of it
public record ChannelBatch<C, S, O>(
    String what,
    Function<C, S> read,
    Function<List<S>, List<O>> save,
    Function<String, O> refuse,
    BiFunction<C, O, Acknowledgement<C>> answer) {

  /// The most entries of one request.
  public static final int MOST_AT_ONCE = 50;

  /// Saves the entries of a request.
  ///
  /// @throws ResponseStatusException if there are more than [#MOST_AT_ONCE] or one is missing;
  ///   nothing is saved then
  public List<Acknowledgement<C>> answers(List<C> changes) {
    if (changes.size() > MOST_AT_ONCE) {
      throw new ResponseStatusException(
          HttpStatus.CONTENT_TOO_LARGE, "at most " + MOST_AT_ONCE + " at once");
    }
    if (changes.stream().anyMatch(Objects::isNull)) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "an entry is missing");
    }
    List<S> sound = new ArrayList<>();
    List<Optional<String>> faults = changes.stream().map(change -> fault(change, sound)).toList();
    List<O> outcomes = new ArrayList<>(save.apply(sound));
    List<Acknowledgement<C>> answers = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      O outcome = faults.get(i).map(refuse).orElseGet(outcomes::removeFirst);
      answers.add(answer.apply(changes.get(i), outcome));
    }
    return answers;
  }

  private Optional<String> fault(C change, List<S> sound) {
    try {
      sound.add(read.apply(change));
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of("This " + what + " could not be read: " + e.getMessage() + ".");
    }
  }
}
