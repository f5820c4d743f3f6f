package org.gloss.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.UUID;
import org.gloss.annotation.Annotation;

/// One annotation of a student as it leaves Gloss.
///
/// @param student alias in the class
/// @param person stands for the student in this class, and for nothing else
/// @param text what was marked
/// @param attempt its number, from 1
/// @param id no two annotations of an export have the same
/// @param mark what was marked
/// @param outcome what became of it, in words
/// @param item number of the key item that it met, from 1, as the key sheet counts; empty for none
/// @param itemWords the words of that item; empty for none
/// @param credit what it earned; of several that count as one mark only the first has it
/// @param savedAt when it was saved last
record MarkRow(
    String student,
    UUID person,
    MarkedText text,
    int attempt,
    UUID id,
    Annotation mark,
    String outcome,
    OptionalInt item,
    String itemWords,
    BigDecimal credit,
    Instant savedAt) {}
