package org.gloss.account;

import java.util.Optional;
import java.util.UUID;

/// An administrator has done something about those who teach; published in the transaction of the
/// act, so that what is recorded of it is there exactly when the act is.
///
/// @param accountId whom it concerns; empty where they have no account yet
/// @param act a sentence without its subject and without names
public record StaffChanged(Optional<UUID> accountId, String act) {}
