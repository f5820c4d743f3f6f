package org.gloss.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Sound inputs to begin with: the files that Gloss ships and those of its tests.
final class Corpus {

  private static final Path EXERCISES = Path.of("exercises");
  private static final Path SAMPLES = Path.of("src/test/resources/exercise");

  private Corpus() {}

  /// Every exercise, key and pack, sound or faulty.
  static List<byte[]> markdown() {
    return Stream.of(EXERCISES, SAMPLES).flatMap(folder -> files(folder, ".md").stream()).toList();
  }

  static List<byte[]> labelSets() {
    return Stream.of(EXERCISES, SAMPLES)
        .flatMap(folder -> files(folder, ".yaml").stream())
        .toList();
  }

  static byte[] smallLabels() {
    return read(SAMPLES.resolve("labels.yaml"));
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// An archive with one of its files changed, or its own bytes.
  static byte[] zipChanged(byte[] archive, Mutations random, List<byte[]> words) {
    if (random.below(3) == 0) {
      return random.bytes(List.of(archive), words);
    }
    Map<String, byte[]> parts = unzipped(archive);
    String name = random.one(List.copyOf(parts.keySet()));
    byte[] part = random.bytes(List.of(parts.getOrDefault(name, new byte[0])), words);
    parts.put(name, part);
    if (random.below(10) == 0) {
      parts.put("../" + name, part);
    }
    return zip(parts);
  }

  static Map<String, byte[]> unzipped(byte[] archive) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  private static List<byte[]> files(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .map(Corpus::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
