package org.gloss.exchange;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Lets what is due at night be done at night.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Nights {}
