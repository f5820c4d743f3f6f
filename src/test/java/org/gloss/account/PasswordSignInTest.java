package org.gloss.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gloss.saving.DiskSpace;
import org.gloss.store.AccountStaff;
import org.gloss.store.OnH2;
import org.gloss.store.School;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Whether a name is known does not show in what is done for it.
@OnH2
class PasswordSignInTest {

  @Test
  void onePasswordIsComparedWhetherOrNotTheNameIsKnown(School school) {
    Counting passwords = new Counting(school.context().getBean(PasswordEncoder.class));
    PasswordSignIn signIn = signIn(school.context(), passwords);
    Account teacher = AccountStaff.withPassword(school, Role.TEACHER, "a long enough password");

    signIn.tryOnce(AccountStaff.signInName(school, teacher), "wrong", Optional.empty());
    signIn.tryOnce("nobody-" + UUID.randomUUID(), "wrong", Optional.empty());
    signIn.tryOnce("", "", Optional.empty());

    assertThat(passwords.compared).hasSize(3).allMatch(hash -> hash.startsWith("{argon2}"));
  }

  private static PasswordSignIn signIn(ApplicationContext context, PasswordEncoder passwords) {
    return new PasswordSignIn(
        context.getBean(AccountTable.class),
        context.getBean(DeviceTokens.class),
        passwords,
        context.getBean(Throttle.class),
        context.getBean(DiskSpace.class));
  }

  private static final class Counting implements PasswordEncoder {

    private final PasswordEncoder real;
    private final List<String> compared = new ArrayList<>();

    Counting(PasswordEncoder real) {
      this.real = real;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
      return real.encode(password);
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
      compared.add(String.valueOf(hash));
      return real.matches(password, hash);
    }
  }
}
