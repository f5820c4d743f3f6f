package org.gloss.shell.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/// Whom the server believes about who asks, and how it refuses by itself.
class WebServerTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @ParameterizedTest
  @ValueSource(strings = {"", "192.0.2.1", "10.0.0.0/8, 192.168.0.0/16"})
  void aStrangerWhoForgesTheHeadersOfAProxyChangesNothing(String proxies) throws Exception {
    HttpResponse<String> answer =
        ask(proxies, "X-Forwarded-For", "203.0.113.9", "X-Forwarded-Proto", "https");

    assertThat(answer.body()).isEqualTo("127.0.0.1 http false");
    assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).doesNotContain("Secure");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", " 127.0.0.1 ", "192.0.2.1, 127.0.0.1", "127.0.0.0/8"})
  void aProxyThatIsNamedIsBelieved(String proxies) throws Exception {
    HttpResponse<String> answer =
        ask(proxies, "X-Forwarded-For", "203.0.113.9", "X-Forwarded-Proto", "https");

    assertThat(answer.body()).isEqualTo("203.0.113.9 https true");
    assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
    assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("Secure");
  }

  /// A proxy appends the address that it sees to what the browser claims.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "127.0.0.1, 203.0.113.9 | 203.0.113.9",
        "10.1.2.3, 198.51.100.4, 203.0.113.9 | 203.0.113.9",
        "nonsense, 203.0.113.9 | 203.0.113.9"
      })
  void whatABrowserClaimsBeforeTheProxyDoesNotCount(String claimed, String address)
      throws Exception {
    assertThat(ask("127.0.0.1", "X-Forwarded-For", claimed).body()).startsWith(address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nginx", "127.0.0", "10.0.0.0/99", "127.0.0.1;10.0.0.1"})
  void aSettingThatNamesNoAddressStopsTheStartInWords(String proxies) {
    assertThatThrownBy(() -> start(proxies))
        .isInstanceOf(InvalidConfigurationPropertyValueException.class)
        .hasMessageContaining("gloss.proxy");
  }

  @Test
  void anAddressThatIsNoneIsRefusedInPlainWordsWithEveryHeader() throws Exception {
    WebServer server = start("");
    try {
      HttpResponse<String> answer = get(server, "/%2e%2e/%2e%2e/x");

      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body()).contains("Not understood").doesNotContain("Tomcat", "Apache");
      assertThat(answer.headers().firstValue(Guards.POLICY)).isPresent();
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).isPresent();
    } finally {
      server.stop();
    }
  }

  private static HttpResponse<String> ask(String proxies, String... headers) throws Exception {
    WebServer server = start(proxies);
    try {
      return get(server, "/", headers);
    } finally {
      server.stop();
    }
  }

  private static HttpResponse<String> get(WebServer server, String path, String... headers)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static WebServer start(String proxies) {
    TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
    new org.gloss.shell.http.WebServer(proxies).customize(factory);
    WebServer server =
        factory.getWebServer(
            context -> {
              context.addServlet("who", new Who()).addMapping("/");
              context
                  .addFilter("every", new EveryAnswer())
                  .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
            });
    server.start();
    return server;
  }

  /// Says who asks.
  private static final class Who extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      request.getSession(true);
      response
          .getWriter()
          .print(request.getRemoteAddr() + " " + request.getScheme() + " " + request.isSecure());
    }
  }
}
