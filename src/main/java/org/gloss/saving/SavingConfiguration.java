package org.gloss.saving;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/// Has every room write through the guard of the disk.
@Configuration(proxyBeanMethods = false)
class SavingConfiguration {

  @Bean
  JdbcTemplate jdbcTemplate(DataSource source, DiskSpace disk) {
    return new GuardedJdbc(source, disk);
  }
}
