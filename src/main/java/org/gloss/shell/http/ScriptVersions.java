package org.gloss.shell.http;

import com.vaadin.flow.server.DependencyFilter;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.ui.Dependency;
import java.util.List;
import java.util.Optional;

/// Puts a hash of its content into the address of each of our own scripts, as Flow does with
/// stylesheets: they are kept for good, and a new version is another address.
final class ScriptVersions implements DependencyFilter {

  private static final long serialVersionUID = 1L;
  private static final String OURS = "context://";

  @Override
  public List<Dependency> filter(List<Dependency> dependencies, VaadinService service) {
    return dependencies.stream().map(ScriptVersions::versioned).toList();
  }

  private static Dependency versioned(Dependency one) {
    if (one.getType() != Dependency.Type.JS_MODULE || !one.getUrl().startsWith(OURS)) {
      return one;
    }
    Optional<StaticFile> file = StaticFile.at("/" + one.getUrl().substring(OURS.length()));
    return file.map(
            found ->
                new Dependency(
                    one.getType(),
                    one.getUrl() + "?" + StaticFiles.VERSION + "=" + found.hash(),
                    one.getLoadMode()))
        .orElse(one);
  }
}
