package org.gloss.annotator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gloss.annotation.Span;
import org.junit.jupiter.api.Test;

/// What of a key's items goes over the wire, and what comes back to the page.
class AuthorModelTest {

  private static final AnnotatorModel.Reading READING =
      new AnnotatorModel.Reading(
          "en", "", "One two.", new int[] {0, 3, 4, 7}, new int[0], new int[0], List.of(), "", "");

  @Test
  void anItemIsSentToItsAuthorWithEveryPart() {
    var json = AnnotatorJson.of(model(AnnotatorModel.Mode.AUTHOR, Optional.of(new Span(4, 7))));
    assertThat(json.path("mode").asString()).isEqualTo("author");
    assertThat(json.path("annotations").path(0).path("item").toString())
        .isEqualTo(
            "{'others':['b'],'core':[4,7],'weight':0.75,'status':'trap','hint':'Look.'}"
                .replace('\'', '"'));
    var without = AnnotatorJson.of(model(AnnotatorModel.Mode.AUTHOR, Optional.empty()));
    assertThat(without.path("annotations").path(0).path("item").path("core").isNull()).isTrue();
  }

  @Test
  void nothingOfAnItemIsSentInAnyOtherMode() {
    for (AnnotatorModel.Mode mode : AnnotatorModel.Mode.values()) {
      var mark = AnnotatorJson.of(model(mode, Optional.empty())).path("annotations").path(0);
      assertThat(mark.has("item")).isEqualTo(mode == AnnotatorModel.Mode.AUTHOR);
      assertThat(mark.path("reason").asString()).isEqualTo("Because.");
    }
  }

  @Test
  void aStatusOutsideTheThreeIsRefused() {
    assertThatThrownBy(
            () ->
                new AnnotatorModel.KeyPart(
                    List.of(), Optional.empty(), BigDecimal.ONE, "maybe", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("maybe");
  }

  @Test
  void thePageHearsHowManyMarksThereAreAndHowManyAreUnsaved() {
    PassageAnnotator annotator = new PassageAnnotator();
    List<String> heard = new ArrayList<>();
    annotator.onAnnotationsChanged((count, unsaved) -> heard.add(count + ", " + unsaved));
    var data = MockChannel.JSON.createObjectNode();
    data.put("event.detail.count", 12).put("event.detail.unsaved", 3);
    annotator
        .getElement()
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(annotator.getElement(), "annotations-changed", data));
    assertThat(heard).containsExactly("12, 3");
  }

  private static AnnotatorModel model(AnnotatorModel.Mode mode, Optional<Span> core) {
    var part =
        new AnnotatorModel.KeyPart(List.of("b"), core, new BigDecimal("0.75"), "trap", "Look.");
    var mark = new AnnotatorModel.Mark("1", 1, 0, 7, "a", "Because.", Optional.of(part));
    return new AnnotatorModel(
        mode, AnnotatorModel.Saving.NONE, READING, List.of(), List.of(mark), Optional.empty());
  }
}
