package org.gloss.exercise.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gloss.exercise.bank.Search;

/// A search as it stands in the bank's address, so that it can be kept and gone back to.
final class SearchAddress {

  private static final String WORDS = "words";
  private static final String LABEL = "label";
  private static final String LANGUAGE = "language";
  private static final String LEVEL = "level";
  private static final String LONGEST = "longest";
  private static final String ARCHIVED = "archived";

  private SearchAddress() {}

  /// What an address asks for; what it says wrongly counts as not said.
  static Search read(QueryParameters query) {
    return new Search(
        query.getSingleParameter(WORDS).orElse(""),
        query.getSingleParameter(LABEL),
        query.getSingleParameter(LANGUAGE),
        number(query, LEVEL),
        number(query, LONGEST),
        query.getSingleParameter(ARCHIVED).isPresent());
  }

  /// The address's query; what is left open is left out.
  static QueryParameters of(Search search) {
    Map<String, String> query = new LinkedHashMap<>();
    if (!search.words().isBlank()) {
      query.put(WORDS, search.words().strip());
    }
    search.label().ifPresent(label -> query.put(LABEL, label));
    search.language().ifPresent(language -> query.put(LANGUAGE, language));
    search.level().ifPresent(level -> query.put(LEVEL, String.valueOf(level)));
    search.longest().ifPresent(longest -> query.put(LONGEST, String.valueOf(longest)));
    if (search.archived()) {
      query.put(ARCHIVED, "yes");
    }
    return QueryParameters.simple(query);
  }

  private static Optional<Integer> number(QueryParameters query, String name) {
    return query
        .getSingleParameter(name)
        .filter(text -> text.matches("\\d{1,5}"))
        .map(Integer::valueOf);
  }
}
