package org.gloss.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The frame of every page: a way home, who is signed in, light or dark, a way out.
@Layout
@JsModule("context://typed/typed.js")
@AnonymousAllowed
public class Frame extends Div implements RouterLayout, AfterNavigationObserver {

  private static final long serialVersionUID = 1L;

  private final transient AuthenticationContext authentication;
  private final transient Visitor visitor;
  private final Main main = new Main();
  private final Nav places = new Nav();
  private final Nav account = new Nav();

  /// Built by Vaadin for each page.
  public Frame(AuthenticationContext authentication, Visitor visitor) {
    this.authentication = authentication;
    this.visitor = visitor;
    addClassName("frame");
    Anchor skip = new Anchor("#main", "Skip to the page");
    skip.addClassName("skip");
    skip.setRouterIgnore(true);
    Anchor home = new Anchor(".", "Gloss");
    home.addClassName("brand");
    home.getElement().setAttribute("aria-label", "Gloss, to the start");
    account.setAriaLabel("Account");
    account.addClassName("account");
    places.setAriaLabel("Pages");
    places.addClassName("places");
    Header header = new Header(home, places, account);
    main.setId("main");
    main.getElement().setAttribute("tabindex", "-1");
    add(skip, header, main);
  }

  @Override
  public void showRouterLayoutContent(@Nullable HasElement content) {
    main.removeAll();
    if (content != null) {
      main.getElement().appendChild(content.getElement());
    }
  }

  @Override
  public void removeRouterLayoutContent(@Nullable HasElement content) {
    main.removeAll();
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    String here = event.getLocation().getFirstSegment();
    places.removeAll();
    visitor.places().forEach(place -> places.add(link(place, here)));
    places.setVisible(places.getChildren().findAny().isPresent());
    account.removeAll();
    visitor
        .name()
        .ifPresent(
            name -> {
              Span who = new Span(name);
              who.addClassName("who");
              account.add(who);
            });
    account.add(lightOrDark());
    if (visitor.name().isPresent()) {
      Button out = new Button("Sign out", click -> authentication.logout());
      out.setId("sign-out");
      out.addClassName("quiet");
      account.add(out);
    }
  }

  private static Anchor link(Place place, String here) {
    Anchor link = new Anchor(place.address(), place.words());
    if (place.address().equals(here)) {
      link.getElement().setAttribute("aria-current", "page");
    }
    return link;
  }

  private static Component lightOrDark() {
    Button button = new Button("Light or dark");
    button.addClassName("quiet");
    button.addClickListener(
        click ->
            button
                .getElement()
                .executeJs(
                    "const root = document.documentElement;"
                        + "const dark = getComputedStyle(root).colorScheme === 'dark'"
                        + " || (getComputedStyle(root).colorScheme.includes('light dark')"
                        + " && matchMedia('(prefers-color-scheme: dark)').matches);"
                        + "return dark ? 'light' : 'dark'")
                .then(
                    String.class,
                    scheme ->
                        Objects.requireNonNull(UI.getCurrent())
                            .getPage()
                            .setColorScheme(
                                scheme.equals("dark")
                                    ? ColorScheme.Value.DARK
                                    : ColorScheme.Value.LIGHT)));
    return button;
  }
}
