package org.gloss.classroom.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import io.nayuki.qrcodegen.QrCode;

/// A QR code, black on white in light and in dark, with the quiet zone that readers need.
final class QrPicture extends Div {

  private static final long serialVersionUID = 1L;
  private static final int QUIET = 4;

  QrPicture(String address) {
    addClassName("qr");
    getElement().setAttribute("role", "img");
    getElement().setAttribute("aria-label", "QR code that opens " + address);
    add(new Svg(svg(address)));
  }

  static String svg(String address) {
    QrCode code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
    int size = code.size + 2 * QUIET;
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\" aria-hidden=\"true\"><rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/><path fill=\"#000000\" d=\"%s\"/></svg>"
        .formatted(size, size, size, size, path(code));
  }

  private static String path(QrCode code) {
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
        }
      }
    }
    return path.toString();
  }
}
