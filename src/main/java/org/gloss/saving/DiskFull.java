package org.gloss.saving;

import org.springframework.dao.TransientDataAccessResourceException;

/// Nothing is written at the moment: the disk of the database has no room left. Reading goes on.
public class DiskFull extends TransientDataAccessResourceException {

  private static final long serialVersionUID = 1L;

  /// Not written, and nothing of its transaction.
  public DiskFull() {
    super("the disk of the database is full");
  }
}
