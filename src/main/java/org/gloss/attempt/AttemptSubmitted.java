package org.gloss.attempt;

import java.util.UUID;

/// A student has submitted an attempt; published once, in the transaction of the submission.
public record AttemptSubmitted(UUID attemptId) {}
