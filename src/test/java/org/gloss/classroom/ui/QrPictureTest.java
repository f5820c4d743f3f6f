package org.gloss.classroom.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The QR code as it is drawn.
class QrPictureTest {

  private static final String ADDRESS = "https://gloss.example.org/join?code=BCD-FGH";

  @Test
  void everyModuleIsDrawnOnceInsideAQuietZoneOfFour() {
    QrCode code = QrCode.encodeText(ADDRESS, QrCode.Ecc.MEDIUM);
    String svg = QrPicture.svg(ADDRESS);
    Set<String> drawn = new HashSet<>();
    Matcher module = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg);
    while (module.find()) {
      assertThat(drawn.add(module.group(1) + " " + module.group(2))).isTrue();
    }

    Set<String> dark = new HashSet<>();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          dark.add((x + 4) + " " + (y + 4));
        }
      }
    }
    assertThat(drawn).isEqualTo(dark);
    assertThat(svg).contains("viewBox=\"0 0 %1$d %1$d\"".formatted(code.size + 8));
  }

  @Test
  void itIsBlackOnWhiteWhateverTheScheme() {
    assertThat(QrPicture.svg(ADDRESS))
        .contains("fill=\"#ffffff\"", "fill=\"#000000\"")
        .doesNotContain("currentColor", "var(");
  }
}
