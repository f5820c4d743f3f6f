package org.gloss.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Markdown that a person wrote.
class ProseTest {

  @Test
  void picturesBecomeLinksSoThatNoOtherHostIsCalled() {
    assertThat(Prose.harmless("See ![a map](https://example.org/map.png).\n![x][1]"))
        .isEqualTo("See \\![a map](https://example.org/map.png).\n\\![x][1]");
    assertThat(Prose.harmless("\\![a map](map.png)")).isEqualTo("\\![a map](map.png)");
  }

  @Test
  void htmlIsShownAsItWasTyped() {
    assertThat(Prose.harmless("<img src=x onerror=alert(1)>"))
        .isEqualTo("&lt;img src=x onerror=alert(1)>");
  }

  @Test
  void otherMarkdownStaysAsItIs() {
    String text = "# A title\n\n> quoted\n\n*one* **two** [three](https://example.org) `four`";
    assertThat(Prose.harmless(text)).isEqualTo(text);
  }
}
