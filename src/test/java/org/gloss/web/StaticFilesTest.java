package org.gloss.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// The files of a page come once, packed, and never stale.
@OnH2
class StaticFilesTest {

  private static final String FOR_GOOD = "public, max-age=31536000, immutable";
  private static final String SCRIPT = "/annotator/passage-annotator.js";

  /// Every script and stylesheet of our own, wherever it stands.
  static Stream<String> ours() {
    return Stream.of("annotator", "replay", "clock", "heat", "live", "typed", "styles", "aura")
        .flatMap(folder -> found("classpath*:/META-INF/resources/" + folder + "/*.?s*"))
        .filter(address -> address.matches(".*\\.(js|css)"));
  }

  @ParameterizedTest
  @MethodSource("ours")
  void ofOurOwnFilesABrowserAsksWhetherTheyHaveChanged(String address, School school)
      throws Exception {
    MockHttpServletResponse first = fetch(school, address);
    String tag = String.valueOf(first.getHeader("ETag"));
    MockHttpServletResponse again =
        Web.of(school)
            .perform(packed(address).header("If-None-Match", tag))
            .andReturn()
            .getResponse();

    assertThat(first.getStatus()).isEqualTo(200);
    assertThat(first.getHeader("Cache-Control")).isEqualTo("no-cache");
    assertThat(tag).matches("\"[0-9a-f]{16}(gzip)?\"");
    assertThat(again.getStatus()).isEqualTo(304);
    assertThat(again.getContentAsByteArray()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ours")
  void atAnAddressThatSaysTheirContentTheyAreKept(String address, School school) throws Exception {
    assertThat(fetch(school, address + "?v-c=1").getHeader("Cache-Control")).isEqualTo(FOR_GOOD);
  }

  @Test
  void aFileComesPackedForWhoeverUnpacksIt(School school) throws Exception {
    byte[] plain =
        Web.of(school).perform(get(SCRIPT)).andReturn().getResponse().getContentAsByteArray();
    MockHttpServletResponse packed = fetch(school, SCRIPT);

    assertThat(packed.getHeader("Content-Encoding")).isEqualTo("gzip");
    assertThat(packed.getHeader("Vary")).isEqualTo("Accept-Encoding");
    assertThat(packed.getContentType()).isEqualTo("text/javascript;charset=utf-8");
    assertThat(packed.getContentAsByteArray().length).isLessThan(plain.length / 2);
    assertThat(
            new GZIPInputStream(new ByteArrayInputStream(packed.getContentAsByteArray()))
                .readAllBytes())
        .isEqualTo(plain);
  }

  @Test
  void whoAsksForTheHeadHearsTheLengthAlone(School school) throws Exception {
    MockHttpServletResponse answer = Web.of(school).perform(head(SCRIPT)).andReturn().getResponse();

    assertThat(answer.getContentLength()).isGreaterThan(10_000);
    assertThat(answer.getContentAsByteArray()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/styles/../application.yaml",
        "/styles/%2e%2e/application.yaml",
        "/styles/..%2fapplication.yaml",
        "/styles/.hidden.css",
        "/styles//gloss.css",
        "/styles/gloss.css/",
        "/styles/gloss.css.yaml",
        "/styles/none.css",
        "/aura/fonts",
        "/application.yaml",
        "/db/migration/account/V1__accounts.sql",
        "/VAADIN/build/../../config/stats.json"
      })
  void nothingElseIsAFile(String address, School school) throws Exception {
    MockHttpServletResponse answer =
        Web.of(school).perform(get(URI.create(address))).andReturn().getResponse();

    assertThat(answer.getHeader("ETag")).isNull();
    assertThat(answer.getContentAsString().replaceFirst("^.*There is no such page.*$", ""))
        .isEmpty();
  }

  private static MockHttpServletResponse fetch(School school, String address) throws Exception {
    return Web.of(school).perform(packed(address)).andReturn().getResponse();
  }

  private static MockHttpServletRequestBuilder packed(String address) {
    return get(address).header("Accept-Encoding", "gzip, deflate");
  }

  private static Stream<String> found(String pattern) {
    try {
      return Stream.of(new PathMatchingResourcePatternResolver().getResources(pattern))
          .map(StaticFilesTest::address);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String address(Resource file) {
    try {
      return file.getURL().getPath().replaceFirst(".*/META-INF/(resources|VAADIN/webapp)", "");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
