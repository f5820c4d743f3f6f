package org.gloss.account.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// The request that a page is answering.
final class Requests {

  private Requests() {}

  static HttpServletRequest request() {
    return VaadinServletRequest.getCurrent().getHttpServletRequest();
  }

  static HttpServletResponse response() {
    return VaadinServletResponse.getCurrent().getHttpServletResponse();
  }
}
