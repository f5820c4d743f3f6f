package org.gloss.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gloss.Gloss;

/// The texts that stand in the class files of the application, SQL among them.
final class Statements {

  private Statements() {}

  /// Texts by class that hold certain words, small letters or capitals.
  static TreeMap<String, Set<String>> with(String words) {
    TreeMap<String, Set<String>> found = new TreeMap<>();
    for (Path file : files()) {
      ClassModel model = parsed(file);
      StreamSupport.stream(model.constantPool().spliterator(), false)
          .filter(StringEntry.class::isInstance)
          .map(entry -> ((StringEntry) entry).stringValue())
          .filter(text -> text.toLowerCase(Locale.ROOT).contains(words))
          .forEach(text -> found.computeIfAbsent(name(model), name -> new TreeSet<>()).add(text));
    }
    return found;
  }

  private static String name(ClassModel model) {
    return model.thisClass().asInternalName().replaceFirst(".*/", "");
  }

  private static Iterable<Path> files() {
    try (Stream<Path> files =
        Files.walk(
            Path.of(Gloss.class.getProtectionDomain().getCodeSource().getLocation().toURI())
                .resolve("org/gloss"))) {
      return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static ClassModel parsed(Path file) {
    try {
      return ClassFile.of().parse(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
