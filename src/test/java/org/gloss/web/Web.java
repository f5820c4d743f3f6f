package org.gloss.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import com.vaadin.flow.internal.CurrentInstance;
import jakarta.servlet.Filter;
import java.util.Objects;
import org.gloss.account.Account;
import org.gloss.store.School;
import org.springframework.mock.web.MockRequestDispatcher;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// The application's addresses as a browser reaches them, without a server.
public final class Web {

  private Web() {}

  /// What pages and static files are handed on to, past everything that may refuse them.
  public static final String PAGES = "springServlet";

  /// With every filter that the application has.
  public static MockMvc of(School school) {
    // What an earlier test has left on this thread, or another context in its place, signs nobody
    // in.
    school
        .context()
        .getBeanProvider(SecurityContextHolderStrategy.class)
        .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
    CurrentInstance.clearAll();
    SecurityContextHolder.clearContext();
    WebApplicationContext context = (WebApplicationContext) school.context();
    MockServletContext servlets = (MockServletContext) context.getServletContext();
    Objects.requireNonNull(servlets)
        .registerNamedDispatcher(PAGES, new MockRequestDispatcher(PAGES));
    DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(context);
    builder.addFilters(filter(context, "everyAnswer"), filter(context, "staticFiles"));
    builder.apply(springSecurity());
    builder.addFilters(filter(context, "channelLimit"), filter(context, "bodyLimit"));
    return builder.build();
  }

  private static Filter filter(WebApplicationContext context, String name) {
    return context.getBean(name, Filter.class);
  }

  /// A request of somebody who is signed in.
  public static RequestPostProcessor as(School school, Account who) {
    return authentication(school.authentication(who));
  }
}
