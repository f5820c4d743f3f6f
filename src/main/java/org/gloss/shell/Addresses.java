package org.gloss.shell;

import com.vaadin.flow.router.BeforeEvent;
import java.util.Optional;
import java.util.UUID;

/// Reads what stands in an address.
public final class Addresses {

  private Addresses() {}

  /// The id in a route parameter, empty if there is none or it is not an id.
  public static Optional<UUID> id(BeforeEvent event, String parameter) {
    return event
        .getRouteParameters()
        .get(parameter)
        .filter(text -> text.matches("[0-9a-fA-F-]{36}"))
        .flatMap(Addresses::parse);
  }

  private static Optional<UUID> parse(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
