package org.gloss.views;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.BrowserlessUserContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.gloss.account.Account;
import org.gloss.store.School;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.Authentication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Somebody in front of the application's pages, without a browser.
final class Visit implements AutoCloseable {

  private static final Map<School, SecuredBrowserlessApplicationContext<Authentication>> SITES =
      new ConcurrentHashMap<>();

  private final BrowserlessUserContext user;
  private final BrowserlessUIContext page;
  private final List<PendingJavaScriptInvocation> sent = new ArrayList<>();

  private Visit(BrowserlessUserContext user) {
    this.user = user;
    this.page = user.newWindow();
  }

  static Visit of(School school, Account who) {
    return new Visit(site(school).newUser(school.authentication(who)));
  }

  static Visit ofNobody(School school) {
    return new Visit(site(school).newUser());
  }

  private static SecuredBrowserlessApplicationContext<Authentication> site(School school) {
    return SITES.computeIfAbsent(
        school,
        key -> SpringBrowserlessApplicationContext.createSecured(key.context(), "org.gloss"));
  }

  /// Goes to an address, which may have a query.
  Visit go(String address) {
    sent.clear();
    String[] parts = address.split("\\?", 2);
    QueryParameters query =
        parts.length == 2 ? QueryParameters.fromString(parts[1]) : QueryParameters.empty();
    page.getUI().navigate(parts[0], query);
    return this;
  }

  /// The name of the page's class.
  String view() {
    return page.getCurrentView().getClass().getSimpleName();
  }

  /// Path and query of the page.
  String address() {
    return page.getUI().getInternals().getActiveViewLocation().getPathWithQueryParameters();
  }

  /// Every word of the page, in its order.
  String words() {
    return page.find(Component.class).all().stream()
        .map(component -> component.getElement())
        .filter(element -> element.getChildCount() > 0)
        .flatMap(element -> element.getChildren().filter(child -> child.isTextNode()))
        .map(child -> child.getText().strip())
        .collect(Collectors.joining(" · "));
  }

  <T extends Component> T find(Class<T> type, String id) {
    return page.find(type).withId(id).single();
  }

  <T extends Component> List<T> all(Class<T> type) {
    return page.find(type).all();
  }

  boolean has(String id) {
    return page.find(Component.class).withId(id).exists();
  }

  /// Where a link leads, by its words.
  String link(String words) {
    return page.find(Anchor.class).withText(words).single().getHref();
  }

  /// The words of the links that lead to the page itself.
  List<String> current() {
    return all(Anchor.class).stream()
        .filter(link -> link.getElement().hasAttribute("aria-current"))
        .map(Anchor::getText)
        .toList();
  }

  /// Presses a button with a request that can sign somebody in, which that of the pages' own
  /// fixture cannot.
  ///
  /// @return what the browser hears
  MockHttpServletResponse pressToSignIn(String id) {
    return pressToSignIn(id, new MockHttpServletRequest());
  }

  /// The same with a request of its own.
  MockHttpServletResponse pressToSignIn(String id, MockHttpServletRequest request) {
    Button button = find(Button.class, id);
    VaadinServletService service = (VaadinServletService) VaadinService.getCurrent();
    MockHttpServletResponse response = new MockHttpServletResponse();
    VaadinServletRequest asked = new VaadinServletRequest(request, service);
    VaadinServletResponse answered = new VaadinServletResponse(response, service);
    CurrentInstance.set(VaadinRequest.class, asked);
    CurrentInstance.set(VaadinResponse.class, answered);
    button.click();
    Reference.reachabilityFence(asked); // the current instances are held weakly
    Reference.reachabilityFence(answered);
    return response;
  }

  /// Presses a button, by its id.
  Visit press(String id) {
    Button button = find(Button.class, id);
    page.test(button).click();
    return this;
  }

  /// Presses a button, by its words.
  Visit pressButton(String words) {
    page.test(page.find(Button.class).withText(words).single()).click();
    return this;
  }

  /// Presses the first of several buttons with these words.
  Visit pressFirstButton(String words) {
    page.test(page.find(Button.class).withText(words).all().getFirst()).click();
    return this;
  }

  /// Chooses from a menu, by its id, what stands in it and what stands below that.
  Visit menu(String id, String item, String below) {
    new MenuBarTester<>(find(MenuBar.class, id)).clickItem(item, below);
    return this;
  }

  /// Lets the time pass after which the page asks the server by itself.
  Visit poll() {
    ComponentUtil.fireEvent(page.getUI(), new PollEvent(page.getUI(), true));
    return this;
  }

  /// Chooses from a list, by its id and the words of the choice.
  Visit choose(String id, String words) {
    Select<?> list = find(Select.class, id);
    page.test(list).selectItem(words);
    return this;
  }

  /// Types into a line, by its id, and leaves it.
  Visit type(String id, String words) {
    page.test(find(TextField.class, id)).setValue(words);
    return this;
  }

  /// Writes into an area, by its id, and leaves it.
  Visit write(String id, String words) {
    page.test(find(TextArea.class, id)).setValue(words);
    return this;
  }

  /// Pastes what a browser offers as HTML and as plain text.
  Visit paste(String id, String html, String plain) {
    Component area = page.find(Component.class).withId(id).single();
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    area.getElement()
        .getNode()
        .getFeature(ElementListenerMap.class)
        .getExpressions("paste")
        .forEach(asked -> data.put(asked, asked.contains("text/html") ? html : plain));
    return fire(area, "paste", data);
  }

  /// Uploads a file.
  Visit upload(String id, String name, byte[] bytes) {
    page.test(find(Upload.class, id)).upload(name, "application/octet-stream", bytes);
    return this;
  }

  /// What the browser says has happened to a component.
  Visit fire(Component component, String event, JsonNode data) {
    Element element = component.getElement();
    element
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(element, event, data));
    return this;
  }

  /// Forgets what the page has asked the browser to do until now.
  Visit forget() {
    invocations();
    sent.clear();
    return this;
  }

  /// Answers what the page has asked the browser to do.
  Visit answer(String function, JsonNode answer) {
    invocations().stream()
        .filter(one -> one.getInvocation().getExpression().contains("." + function + "("))
        .reduce((first, second) -> second)
        .orElseThrow(() -> new AssertionError("the page has not called " + function))
        .complete(answer);
    return this;
  }

  /// Everything that the page has asked the browser to do, arguments included.
  String calls() {
    return invocations().stream()
        .map(one -> one.getInvocation().getExpression() + one.getInvocation().getParameters())
        .collect(Collectors.joining("\n"));
  }

  private List<PendingJavaScriptInvocation> invocations() {
    page.getUI().getInternals().getStateTree().runExecutionsBeforeClientResponse();
    sent.addAll(page.getUI().getInternals().dumpPendingJavaScriptInvocations());
    return sent;
  }

  @Override
  public void close() {
    page.close();
    user.close();
  }
}
