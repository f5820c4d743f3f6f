package org.gloss.exercise.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Collects the files below a folder.
final class FolderReader {

  /// The most files of one folder; what is more is reported and left out.
  static final int MOST_FILES = 5_000;

  private static final int DEEPEST = 16;

  private final Path root;
  private final List<RawFile> files = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /// What a folder holds.
  record Found(List<RawFile> files, List<Problem> problems) {}

  private FolderReader(Path root) {
    this.root = root;
  }

  static Found read(Path folder) {
    try {
      FolderReader reader = new FolderReader(folder.toRealPath());
      reader.folder(reader.root, 0);
      return new Found(reader.files, reader.problems);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /// The same with the key files of another folder, each as if it lay at the same place in the
  /// first. A key that lies in both is reported and taken from the first.
  static Found read(Path folder, Path keys) {
    Found texts = read(folder);
    Found others = read(keys);
    Set<String> names = texts.files().stream().map(RawFile::name).collect(Collectors.toSet());
    List<RawFile> files = new ArrayList<>(texts.files());
    List<Problem> problems = new ArrayList<>(texts.problems());
    problems.addAll(others.problems());
    for (RawFile file : others.files()) {
      if (!DraftReader.KEY_NAME.matcher(file.name()).matches()) {
        continue;
      }
      if (names.contains(file.name())) {
        problems.add(
            new Problem(
                file.name(),
                1,
                1,
                "This key lies in the folder of keys too",
                "Remove one of both."));
      } else {
        files.add(file);
      }
    }
    return new Found(files, problems);
  }

  private void folder(Path folder, int depth) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    }
    entries.sort(Comparator.naturalOrder());
    for (Path entry : entries) {
      if (String.valueOf(entry.getFileName()).startsWith(".")) {
        continue;
      }
      if (Files.isSymbolicLink(entry)) {
        link(entry);
      } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        subfolder(entry, depth + 1);
      } else if (isWanted(entry)) {
        file(entry);
      }
    }
  }

  private void subfolder(Path folder, int depth) {
    if (depth > DEEPEST) {
      report(folder, "The folder lies too deep", "Move it up.");
      return;
    }
    try {
      folder(folder, depth);
    } catch (IOException unreadable) {
      report(folder, "The folder cannot be read", "Look at its permissions.");
    }
  }

  /// A link into the folder is left out, because its target is read under its own name.
  private void link(Path link) {
    if (!isWanted(link) && !Files.isDirectory(link)) {
      return;
    }
    try {
      if (!link.toRealPath().startsWith(root)) {
        report(link, "This link leads out of the folder", "Put the file itself here.");
      }
    } catch (IOException broken) {
      report(link, "This link leads nowhere", "Remove it.");
    }
  }

  private void file(Path file) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      report(file, "This is not an ordinary file", "Remove it.");
    } else if (files.size() >= MOST_FILES) {
      report(file, "The folder holds more than " + MOST_FILES + " files", "Split the folder.");
    } else {
      try (InputStream stream = Files.newInputStream(file)) {
        files.add(new RawFile(name(file), stream.readNBytes(SourceText.MOST_BYTES + 1)));
      } catch (IOException unreadable) {
        report(file, "The file cannot be read", "Look at its permissions.");
      }
    }
  }

  private void report(Path path, String message, String advice) {
    problems.add(new Problem(name(path), 1, 1, message, advice));
  }

  private String name(Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }

  private static boolean isWanted(Path path) {
    String name = String.valueOf(path.getFileName());
    return !name.equals("README.md")
        && (name.endsWith(".md") || name.endsWith(".yaml") || name.endsWith(".yml"));
  }
}
