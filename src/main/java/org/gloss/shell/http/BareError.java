package org.gloss.shell.http;

import static jakarta.servlet.http.HttpServletResponse.SC_METHOD_NOT_ALLOWED;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/// Answers what never reaches the application, for instance an address that is none.
final class BareError extends ErrorReportValve {

  @Override
  protected void report(Request request, Response response, @Nullable Throwable fault) {
    if (response.getStatus() < 400
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    try {
      Guards.write(request, response);
      if (response.getStatus() == SC_METHOD_NOT_ALLOWED) {
        response.setHeader(HttpHeaders.ALLOW, EveryAnswer.ALLOWED);
      }
      ErrorText.write(response.getStatus(), request, response);
      response.finishResponse();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
