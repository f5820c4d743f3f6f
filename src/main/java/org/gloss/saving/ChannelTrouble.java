package org.gloss.saving;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// What a channel answers when nothing can be saved: 507 for a full disk, 503 while the database
/// does not answer. Browsers keep what they have then, and try again.
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ChannelTrouble {

  @ExceptionHandler({DataAccessException.class, TransactionException.class})
  ProblemDetail answer(RuntimeException e) {
    return switch (DatabaseTrouble.in(e).orElseThrow(() -> e)) {
      case FULL ->
          problem(
              HttpStatus.INSUFFICIENT_STORAGE,
              "The server's disk is full. Nothing was saved; please send it again later.");
      case AWAY ->
          problem(
              HttpStatus.SERVICE_UNAVAILABLE,
              "Gloss cannot reach its database at the moment; please send it again soon.");
    };
  }

  private static ProblemDetail problem(HttpStatus status, String words) {
    return ProblemDetail.forStatusAndDetail(status, words);
  }
}
