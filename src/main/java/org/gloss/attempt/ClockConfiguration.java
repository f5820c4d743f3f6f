package org.gloss.attempt;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Has the clock run.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ClockConfiguration {}
