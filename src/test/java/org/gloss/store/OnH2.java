package org.gloss.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.gloss.Gloss;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/// Runs a test on the application with its own H2 settings, in a fresh folder. All tests with this
/// mark share one context.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = {Gloss.class, SharedConfiguration.class})
@ContextConfiguration(initializers = FreshH2.class)
@ExtendWith(BeanParameters.class)
public @interface OnH2 {}
