package org.gloss.shell.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Answers for whatever was refused or has failed outside of the pages.
@Controller
class ErrorAnswer implements ErrorController {

  @RequestMapping("/error")
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    int status =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            ? code
            : HttpServletResponse.SC_NOT_FOUND; // somebody has typed this address
    ErrorText.write(status, request, response);
  }

  /// An address of a channel that no channel has; it leads to no page either.
  @RequestMapping("/channel/**")
  void nowhere(HttpServletRequest request, HttpServletResponse response) throws IOException {
    ErrorText.write(HttpServletResponse.SC_NOT_FOUND, request, response);
  }
}
