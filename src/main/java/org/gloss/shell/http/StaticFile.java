package org.gloss.shell.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// A file of the bundle or one of our own, ready to be sent. It is packed once and kept: packing it
/// for each visitor would cost a class that opens its pages at the same moment many seconds.
///
/// @param hash 16 hexadecimal digits that differ where the content does
/// @param forms the file as it is, and packed where that helps
record StaticFile(String type, String hash, Map<Packing, byte[]> forms) {

  private static final Pattern PATH =
      Pattern.compile(
          "/(VAADIN/build|annotator|replay|clock|heat|live|typed|styles|aura|icons)"
              + "(/[A-Za-z0-9_][A-Za-z0-9_.-]*)+\\.(?<end>js|css|svg|woff2|png|map)");

  private static final Map<String, String> TYPES =
      Map.of(
          "js", "text/javascript;charset=utf-8",
          "css", "text/css;charset=utf-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2",
          "png", "image/png",
          "map", "application/json");

  private static final Map<String, StaticFile> FOUND = new ConcurrentHashMap<>();

  /// How a file goes over the line, the best first.
  enum Packing {
    /// As the bundle brings it; browsers take it over TLS and from this machine only.
    BROTLI,
    /// For everybody else.
    GZIP,
    /// Not at all.
    NONE;

    /// As HTTP calls it, empty for none.
    String coding() {
      return switch (this) {
        case BROTLI -> "br";
        case GZIP -> "gzip";
        case NONE -> "";
      };
    }
  }

  /// The file at an address, empty if there is none or it is none of these.
  ///
  /// @param path within the application, as the browser has sent it
  static Optional<StaticFile> at(String path) {
    Matcher address = PATH.matcher(path);
    return address.matches()
        ? Optional.ofNullable(
            FOUND.computeIfAbsent(path, _ -> read(path, TYPES.get(address.group("end")))))
        : Optional.empty();
  }

  /// The best form that a browser takes.
  ///
  /// @param accepted the header `Accept-Encoding`
  Packing packing(String accepted) {
    return Arrays.stream(Packing.values())
        .filter(packing -> forms.containsKey(packing) && accepted.contains(packing.coding()))
        .findFirst()
        .orElse(Packing.NONE);
  }

  /// The bytes of one of its forms.
  byte[] form(Packing packing) {
    return Objects.requireNonNull(forms.get(packing));
  }

  private static @Nullable StaticFile read(String path, @Nullable String type) {
    String resource =
        (path.startsWith("/VAADIN/") ? "META-INF/VAADIN/webapp" : "META-INF/resources") + path;
    byte[] content = content(resource);
    if (content == null) {
      return null;
    }
    Map<Packing, byte[]> forms = new EnumMap<>(Packing.class);
    forms.put(Packing.NONE, content);
    byte[] brotli = content(resource + ".br");
    if (brotli != null) {
      forms.put(Packing.BROTLI, brotli);
    }
    byte[] gzip = gzip(content);
    if (gzip.length < content.length * 9 / 10) {
      forms.put(Packing.GZIP, gzip);
    }
    return new StaticFile(Objects.requireNonNull(type), hash(content), forms);
  }

  private static byte @Nullable [] content(String resource) {
    try (InputStream stream = StaticFile.class.getClassLoader().getResourceAsStream(resource)) {
      return stream == null ? null : stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] gzip(byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static String hash(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
