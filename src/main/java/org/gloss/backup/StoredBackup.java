package org.gloss.backup;

import java.nio.file.Path;

/// A backup in the folder of backups. It opened when it got its name.
///
/// @param size in bytes
public record StoredBackup(Path file, BackupName name, long size) {}
