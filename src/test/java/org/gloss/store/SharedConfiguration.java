package org.gloss.store;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.task.TaskExecutor;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/// What the tests change in the application: a clock that they can move, a disk that can be full,
/// and work in the background that is done at once, in nobody's name.
@TestConfiguration(proxyBeanMethods = false)
@Import({School.class, Submissions.class, AccountsAtStart.class})
class SharedConfiguration {

  @Bean
  @Primary
  TestClock testClock() {
    return new TestClock();
  }

  @Bean
  @Primary
  TestDisk testDisk() {
    return new TestDisk();
  }

  @Bean({"applicationTaskExecutor", "taskExecutor"})
  TaskExecutor atOnce() {
    return SharedConfiguration::asNobody;
  }

  private static void asNobody(Runnable task) {
    SecurityContext before = SecurityContextHolder.getContext();
    SecurityContextHolder.clearContext();
    try {
      task.run();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }
}
