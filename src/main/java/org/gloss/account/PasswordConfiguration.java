package org.gloss.account;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.time.Clock;
import java.util.Map;
import org.gloss.saving.SteadyClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;

/// How passwords are kept, and which clock everything goes by, with or without a server.
@Configuration
class PasswordConfiguration {

  /// 19 MiB of memory, two passes, one lane: what OWASP advises at least.
  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

  @Bean
  PasswordEncoder passwordEncoder() {
    return new DelegatingPasswordEncoder(
        "argon2", Map.of("argon2", new Argon2Password4jPasswordEncoder(ARGON2)));
  }

  @Bean
  Clock clock() {
    return SteadyClock.over(Clock.systemUTC());
  }
}
