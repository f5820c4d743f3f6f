package org.gloss.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void offsetsGoThereAndBackInAnyText() {
    Random random = new Random(5);
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(random.nextInt(300), 0, 4)
          .forEach(kind -> text.append(kind == 0 ? "🙂" : kind == 1 ? "é" : "x"));
      CodePoints points = new CodePoints(text.toString());
      assertThat(points.count()).isEqualTo(text.codePointCount(0, text.length()));
      for (int point = 0; point <= points.count(); point++) {
        int unit = text.offsetByCodePoints(0, point);
        assertThat(points.toUtf16(point)).isEqualTo(unit);
        assertThat(points.fromUtf16(unit)).isEqualTo(point);
      }
    }
  }

  @Test
  void outsideTheTextIsRefused() {
    for (String text : new String[] {"abc", "a🙂c", ""}) {
      CodePoints points = new CodePoints(text);
      assertThatThrownBy(() -> points.toUtf16(-1)).isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> points.toUtf16(4)).isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> points.fromUtf16(-1)).isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> points.fromUtf16(5)).isInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  @Test
  void aLongTextFullOfEmojiIsNotCountedFromItsStartEachTime() {
    String text = "🙂x".repeat(500_000);
    CodePoints points = new CodePoints(text);
    long sum = 0;
    for (int point = 0; point <= points.count(); point++) {
      sum += points.fromUtf16(points.toUtf16(point)) - point;
    }
    assertThat(sum).isZero();
  }
}
