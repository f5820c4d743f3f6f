package org.gloss.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.gloss.annotation.AnswerKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WebAnnotationsTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final UUID VERSION = new UUID(4, 2);

  @Test
  void answersKeepTheRulesOfTheModel() {
    for (long seed = 0; seed < 50; seed++) {
      assertThat(AnnotationRules.faults(tree(answers(Specimen.random(seed))))).isEmpty();
    }
  }

  @Test
  void keysKeepTheRulesOfTheModel() {
    AnswerKey key = Specimen.small().key();
    JsonNode json = tree(web().keys(Specimen.small().text(), List.of(key, key)));

    assertThat(AnnotationRules.faults(json)).isEmpty();
    JsonNode first = json.at("/first/items/0");
    assertThat(first.at("/creator/name").asString()).isEqualTo("A. Reed");
    assertThat(first.at("/body/0/value").asString()).isEqualTo("loaded-term");
    assertThat(first.at("/body/1/value").asString()).isEqualTo("doubt");
    assertThat(first.at("/body/2/value").asString()).isEqualTo("because");
    assertThat(first.at("/body/2/purpose").asString()).isEqualTo("commenting");
  }

  @Test
  void anEmptyCollectionHasNoPage() {
    assertThat(AnnotationRules.faults(tree(web().answers(List.of())))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "type" : "AnnotationPage"   | "type" : "Page"
          "total" : 3                 | "total" : 4
          "motivation" : "tagging"    | "motivation" : "labelling"
          "start" : 12                | "start" : "12"
          "start" : 12                | "start" : 19000
          "exact" : "experts"         | "quote" : "experts"
          "purpose" : "tagging"       | "purpose" : "label"
          "2026-11-26T10:42:00Z"      | "2026-11-26 10:42"
          "source" : "urn:uuid:       | "source" : "x
          "@context"                  | "context"
          """)
  void theRulesFindWhatIsWrong(String right, String wrong) {
    String good = new String(answers(Specimen.small()), StandardCharsets.UTF_8);

    assertThat(good).contains(right);
    assertThat(AnnotationRules.faults(JSON.readTree(good.replace(right, wrong)))).isNotEmpty();
  }

  @Test
  void positionsAndQuotesFindTheWordsInTheText() {
    int[] text = Specimen.TEXT.codePoints().toArray();
    for (long seed = 0; seed < 50; seed++) {
      for (JsonNode item : tree(answers(Specimen.random(seed))).at("/first/items")) {
        int start = item.at("/target/selector/0/start").asInt();
        int end = item.at("/target/selector/0/end").asInt();
        JsonNode quote = item.at("/target/selector/1");
        assertThat(quote.get("exact").asString()).isEqualTo(new String(text, start, end - start));
        int before = Math.max(0, start - WebAnnotations.CONTEXT);
        int after = Math.min(text.length, end + WebAnnotations.CONTEXT);
        assertThat(quote.get("prefix").asString())
            .isEqualTo(new String(text, before, start - before));
        assertThat(quote.get("suffix").asString()).isEqualTo(new String(text, end, after - end));
      }
    }
  }

  @Test
  void noPrefixOrSuffixHoldsHalfACharacter() {
    String file = new String(answers(Specimen.random(3)), StandardCharsets.UTF_8);

    assertThat(file).contains("😀").doesNotContain("\uFFFD").doesNotContain("\\ud83d");
  }

  @Test
  void aJsonLdProcessorExpandsEveryTermToTheVocabulary() throws JsonLdError {
    JsonArray expanded = expand(answers(Specimen.small()));
    JsonObject collection = expanded.getJsonObject(0);
    JsonObject page =
        collection.getJsonArray("http://www.w3.org/ns/activitystreams#first").getJsonObject(0);
    JsonObject annotation =
        page.getJsonArray("http://www.w3.org/ns/activitystreams#items")
            .getJsonObject(0)
            .getJsonArray("@list")
            .getJsonObject(0);

    assertThat(annotation.getJsonArray("@type").getString(0)).isEqualTo(OA + "Annotation");
    JsonObject target = annotation.getJsonArray(OA + "hasTarget").getJsonObject(0);
    assertThat(target.getJsonArray(OA + "hasSource").getJsonObject(0).getString("@id"))
        .isEqualTo("urn:uuid:" + VERSION);
    List<String> selectors = new ArrayList<>();
    target
        .getJsonArray(OA + "hasSelector")
        .getValuesAs(JsonObject.class)
        .forEach(selector -> selectors.add(selector.getJsonArray("@type").getString(0)));
    assertThat(Set.copyOf(selectors))
        .containsExactlyInAnyOrder(OA + "TextPositionSelector", OA + "TextQuoteSelector");
    assertThat(
            annotation
                .getJsonArray(OA + "hasBody")
                .getJsonObject(0)
                .getJsonArray(OA + "hasPurpose")
                .getJsonObject(0)
                .getString("@id"))
        .isEqualTo(OA + "tagging");
  }

  /// A term that the context does not know is a fault. The context of the Recommendation is not
  /// fetched: a list of its terms that are used stands in for it.
  private static JsonArray expand(byte[] file) throws JsonLdError {
    JsonLdOptions options = new JsonLdOptions(WebAnnotationsTest::context);
    options.setUndefinedTermsPolicy(JsonLdOptions.ProcessingPolicy.Fail);
    return JsonLd.expand(JsonDocument.of(new ByteArrayInputStream(file))).options(options).get();
  }

  private static Document context(URI address, DocumentLoaderOptions options) throws JsonLdError {
    if (!address.toString().equals("http://www.w3.org/ns/anno.jsonld")) {
      throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, address.toString());
    }
    InputStream terms =
        Objects.requireNonNull(
            WebAnnotationsTest.class.getResourceAsStream("/exchange/anno-terms.jsonld"));
    return JsonDocument.of(terms);
  }

  private static byte[] answers(Specimen specimen) {
    return web().answers(specimen.rows("Mina"));
  }

  private static WebAnnotations web() {
    return new WebAnnotations(new UUID(9, 9), "Answers");
  }

  private static JsonNode tree(byte[] file) {
    return JSON.readTree(file);
  }
}
