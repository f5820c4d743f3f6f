package org.gloss.backup;

import java.time.Clock;
import org.springframework.context.annotation.Configuration;

/// The time for what runs before the application, or without it.
@Configuration(proxyBeanMethods = false)
class MachineClock {

  static Clock clock() {
    return Clock.systemUTC();
  }
}
