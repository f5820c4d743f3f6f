package org.gloss.account;

import java.time.Instant;
import java.util.Optional;

/// Somebody who teaches here, as administrators see them.
///
/// @param signIn what they type to sign in, empty if they cannot
/// @param lastSignIn empty if they never have
/// @param locked whether they are kept out
/// @param self whether it is the person who asks
public record StaffMember(
    Account account, String signIn, Optional<Instant> lastSignIn, boolean locked, boolean self) {}
