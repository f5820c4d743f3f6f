package org.gloss.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gloss.wire.FlowClient;
import org.gloss.wire.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/// What a server answers over the line, down to what never reaches the application.
@OnStage
class AnswersIT {

  private static final Pattern NONCE = Pattern.compile("script-src 'self' 'nonce-([\\w-]{22})'");
  private static final Pattern SCRIPT = Pattern.compile("<script\\b([^>]*)>");
  private static final Pattern BUNDLED = Pattern.compile("VAADIN/build/[\\w.-]+\\.js");
  private static final Map<String, String> PAGE = Map.of("Accept", "text/html");

  private static Socket slow;

  /// Somebody who begins a request and never ends it.
  @BeforeAll
  static void beginSlowly(Stage stage) throws IOException {
    URI address = URI.create(stage.server().address());
    slow = new Socket(address.getHost(), address.getPort());
    slow.getOutputStream()
        .write("GET /join HTTP/1.1\r\nHost: x\r\n".getBytes(StandardCharsets.UTF_8));
  }

  @AfterAll
  static void theServerLetsGoOfWhoIsSlow() throws IOException {
    slow.setSoTimeout(30_000);
    assertThat(slow.getInputStream().readAllBytes()).asString().doesNotContain(" 200 ");
    slow.close();
  }

  @Test
  void everyPageHasAPolicyOfItsOwnAndEveryHeader(Stage stage) {
    try (Wire wire = stage.teacher()) {
      Set<String> nonces = new HashSet<>();
      List<String> addresses = addresses();
      for (String address : addresses) {
        Wire.Answer page = wire.get(address, PAGE);
        assertGuarded(page);
        Matcher nonce = NONCE.matcher(page.headers().get("content-security-policy"));
        assertThat(nonce.find()).as(address).isTrue();
        assertThat(nonces.add(nonce.group(1))).isTrue();
        assertThat(SCRIPT.matcher(page.text()).results().map(script -> script.group(1)))
            .isNotEmpty()
            .allMatch(script -> script.contains("nonce=\"" + nonce.group(1) + "\""));
      }
      assertThat(addresses).hasSizeGreaterThan(30);
    }
  }

  @Test
  void filesOfTheBundleAreNamedByTheirContentAndKept(Stage stage) {
    try (Wire wire = stage.student()) {
      List<String> files =
          BUNDLED.matcher(wire.get("join", PAGE).text()).results().map(MatchResult::group).toList();
      assertThat(files).isNotEmpty();
      for (String file : files) {
        Wire.Answer kept = wire.get(file, Map.of());
        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.headers())
            .containsEntry("cache-control", "public, max-age=31536000, immutable")
            .containsEntry("content-encoding", "gzip");
      }
    }
  }

  @Test
  void aDownloadIsItsOwnersAloneAndKeptByNobody(Stage stage) {
    try (Wire wire = stage.student();
        Wire other = new Wire(stage.server().address())) {
      FlowClient client = new FlowClient(wire).open("my-data");
      String file =
          client.links().stream()
              .filter(link -> link.contains("VAADIN/"))
              .findFirst()
              .orElseThrow();

      Wire.Answer own = wire.get(file, PAGE);
      assertThat(own.status()).isEqualTo(200);
      assertGuarded(own);
      assertThat(own.headers().get("content-disposition")).startsWith("attachment");
      Wire.Answer refused = other.get(file, PAGE);
      assertThat(refused.status()).isIn(403, 404);
      assertGuarded(refused);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GET, channel/nonsense, '', 404",
    "GET, channel/attempts/1/state, '', 400",
    "POST, channel/attempts/1/annotations, '[', 400",
    "POST, channel/attempts/00000000-0000-0000-0000-000000000001/annotations, '[]', 403",
    "PUT, channel/attempts/1/annotations, '[]', 405",
    "DELETE, join, '', 405",
    "OPTIONS, '', '', 405",
    "TRACE, '', '', 405",
    "GET, VAADIN/build/none.js, '', 404",
    "GET, VAADIN/dynamic/resource/0/none/file.csv, '', 404",
    "GET, %2e%2e/%2e%2e/x, '', 400",
    "GET, a%00b, '', 400",
    "GET, a;b=c, '', 400",
    "GET, error, '', 404",
    "POST, classes, x, 403"
  })
  void whatIsRefusedIsRefusedInAFewPlainWords(
      String method, String path, String body, int status, Stage stage) {
    try (Wire wire = stage.student()) {
      for (String accepted : List.of("text/html,*/*", "application/json")) {
        Map<String, String> headers =
            Map.of("Accept", accepted, "X-Gloss", "1", "Content-Type", "application/json");
        Wire.Answer answer = wire.ask(method, path, headers, body);
        assertThat(answer.status()).isEqualTo(status);
        assertGuarded(answer);
        assertThat(answer.text())
            .hasSizeLessThan(1_000)
            .doesNotContainIgnoringCase("exception")
            .doesNotContainIgnoringCase("springframework")
            .doesNotContainIgnoringCase("tomcat")
            .doesNotContainIgnoringCase("vaadin")
            .doesNotContainIgnoringCase("whitelabel")
            .doesNotContain("org.gloss");
        if (status == 405) {
          assertThat(answer.headers()).containsEntry("allow", "GET, HEAD, POST");
        }
      }
    }
  }

  @Test
  void tooMuchIsRefusedAndNotRead(Stage stage) {
    try (Wire wire = new Wire(stage.server().address())) {
      Wire.Answer answer = wire.post("?v-r=uidl", Map.of(), "x".repeat(400_001));

      assertThat(answer.status()).isEqualTo(413);
      assertThat(answer.text()).contains("Too large");
      assertThat(wire.get("join", Map.of("X-Long", "x".repeat(17_000))).status()).isEqualTo(400);
    }
  }

  @Test
  void cookiesAreGlossesAloneAndForgedHeadersOfProxiesChangeNothing(Stage stage) {
    try (Wire wire = new Wire(stage.server().address())) {
      Wire.Answer page =
          wire.get("join", Map.of("X-Forwarded-Proto", "https", "X-Forwarded-For", "10.0.0.1"));

      assertThat(page.headers().get("set-cookie"))
          .startsWith("gloss-session=")
          .contains("HttpOnly", "SameSite=Lax", "Path=/")
          .doesNotContain("Secure");
      assertThat(page.headers()).doesNotContainKey("strict-transport-security");
    }
  }

  private static void assertGuarded(Wire.Answer answer) {
    assertThat(answer.headers())
        .containsEntry("x-content-type-options", "nosniff")
        .containsEntry("x-frame-options", "DENY")
        .containsEntry("referrer-policy", "same-origin")
        .containsEntry("cross-origin-resource-policy", "same-origin")
        .containsEntry("cross-origin-opener-policy", "same-origin")
        .doesNotContainKeys("server", "x-powered-by");
    assertThat(answer.headers().get("content-security-policy"))
        .contains("frame-ancestors 'none'", "base-uri");
    assertThat(answer.headers().get("cache-control")).contains("no-store");
  }

  private static List<String> addresses() {
    ClassPathScanningCandidateComponentProvider scanner =
        new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
    return scanner.findCandidateComponents("org.gloss").stream()
        .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
        .map(view -> view.getAnnotation(Route.class).value())
        .map(route -> route.replaceAll(":\\w+", new UUID(0, 1).toString()))
        .toList();
  }
}
