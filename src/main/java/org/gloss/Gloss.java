package org.gloss;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts Gloss.
@SpringBootApplication
public class Gloss {

  /// Runs the web application.
  public static void main(String[] arguments) {
    SpringApplication.run(Gloss.class, arguments);
  }
}
