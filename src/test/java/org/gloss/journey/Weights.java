package org.gloss.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Sizes;
import java.util.ArrayList;
import java.util.List;

/// Weighs what a page sends from now on, headers included; anything that does not go over the
/// annotation channel is one request too many.
final class Weights {

  private static final int MOST = 2048;

  private final List<Request> requests = new ArrayList<>();

  Weights(Page page) {
    page.onRequestFinished(requests::add);
  }

  List<Weight> seen() {
    assertThat(requests).allMatch(request -> request.url().contains("/channel/"));
    return requests.stream().map(request -> Weight.of(request.sizes())).toList();
  }

  /// Bytes up and down.
  record Weight(int up, int down) {

    static Weight of(Sizes sizes) {
      return new Weight(
          sizes.requestHeadersSize + sizes.requestBodySize,
          sizes.responseHeadersSize + sizes.responseBodySize);
    }

    void assertSmall() {
      assertThat(up).isBetween(1, MOST);
      assertThat(down).isBetween(1, MOST);
    }

    @Override
    public String toString() {
      return up + " bytes up, " + down + " bytes down";
    }
  }
}
