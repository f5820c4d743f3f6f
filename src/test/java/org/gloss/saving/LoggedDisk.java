package org.gloss.saving;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePathWrapper;

/// Files under `logged:` whose every write is remembered, so that what a power cut would have left
/// can be made afterwards: all that was forced to disk, and of the rest any part.
public final class LoggedDisk extends FilePathWrapper {

  private static final List<Deed> DEEDS = new ArrayList<>();
  private static final int SECTOR = 512;

  /// What was done to the database's file.
  private sealed interface Deed {

    record Write(long at, byte[] bytes) implements Deed {}

    record Cut(long size) implements Deed {}

    record Force() implements Deed {}
  }

  @Override
  public String getScheme() {
    return "logged";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    FileChannel real = super.open(mode);
    return name.endsWith(".mv.db") ? new Logged(real) : real;
  }

  /// Forgets everything.
  static void clear() {
    synchronized (DEEDS) {
      DEEDS.clear();
    }
  }

  /// How much has been done so far.
  static int now() {
    synchronized (DEEDS) {
      return DEEDS.size();
    }
  }

  /// Writes the file that a power cut would have left after so many deeds: each that was not forced
  /// out yet has reached the disk wholly, in part by sectors, or not at all.
  static void image(int deeds, Path file, Random chance) throws IOException {
    List<Deed> done;
    synchronized (DEEDS) {
      done = List.copyOf(DEEDS.subList(0, deeds));
    }
    int forced = done.lastIndexOf(new Deed.Force());
    Files.deleteIfExists(file);
    try (FileChannel image =
        FileChannel.open(
            file,
            java.nio.file.StandardOpenOption.CREATE,
            java.nio.file.StandardOpenOption.READ,
            java.nio.file.StandardOpenOption.WRITE)) {
      for (int i = 0; i < done.size(); i++) {
        if (i < forced) {
          apply(done.get(i), image, chance, 0);
        } else {
          apply(done.get(i), image, chance, chance.nextInt(3));
        }
      }
    }
  }

  /// @param fate 0: wholly, 1: by sectors, 2: not at all
  private static void apply(Deed deed, FileChannel image, Random chance, int fate)
      throws IOException {
    switch (deed) {
      case Deed.Force() -> {}
      case Deed.Cut(long size) -> {
        if (fate == 0 && image.size() > size) {
          image.truncate(size);
        }
      }
      case Deed.Write(long at, byte[] bytes) -> {
        for (int from = 0; from < bytes.length; from += SECTOR) {
          if (fate == 0 || fate == 1 && chance.nextBoolean()) {
            int to = Math.min(bytes.length, from + SECTOR);
            image.write(ByteBuffer.wrap(bytes, from, to - from), at + from);
          }
        }
      }
    }
  }

  private static void note(Deed deed) {
    synchronized (DEEDS) {
      DEEDS.add(deed);
    }
  }

  /// A file whose writes are noted when they have been made, a force before it is: what it covers
  /// is what had been written when it began.
  private static final class Logged extends FileBase {

    private final FileChannel real;

    Logged(FileChannel real) {
      this.real = real;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
      return real.read(target);
    }

    @Override
    public int read(ByteBuffer target, long at) throws IOException {
      return real.read(target, at);
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
      return write(source, position());
    }

    @Override
    public int write(ByteBuffer source, long at) throws IOException {
      byte[] bytes = new byte[source.remaining()];
      source.duplicate().get(bytes);
      int written = real.write(source, at);
      note(new Deed.Write(at, Arrays.copyOf(bytes, written)));
      return written;
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      real.truncate(size);
      note(new Deed.Cut(size));
      return this;
    }

    @Override
    public void force(boolean metadata) throws IOException {
      note(new Deed.Force());
    }

    @Override
    public long position() throws IOException {
      return real.position();
    }

    @Override
    public FileChannel position(long at) throws IOException {
      real.position(at);
      return this;
    }

    @Override
    public long size() throws IOException {
      return real.size();
    }

    @Override
    public FileLock tryLock(long at, long size, boolean shared) throws IOException {
      return real.tryLock(at, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      real.close();
    }
  }
}
