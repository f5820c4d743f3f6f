package org.gloss.shell;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Keeps Spring Boot from explaining a [RefusedStart]: its words are enough, and `main` says it.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RefusedStartReporter implements SpringBootExceptionReporter {

  RefusedStartReporter() {}

  @Override
  public boolean reportException(Throwable failure) {
    return RefusedStart.in(failure).isPresent();
  }
}
