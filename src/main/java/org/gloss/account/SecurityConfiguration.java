package org.gloss.account;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import org.gloss.account.ui.SignInView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// Who may reach which address, and how people sign in.
@Configuration
class SecurityConfiguration {

  /// Requests of the annotation channel carry this header. A page of another site cannot send it
  /// without being asked first, and is never allowed to: that is the channel's guard against forged
  /// requests, and it outlives sessions and restarts.
  static final String CHANNEL_HEADER = "X-Gloss";

  /// 19 MiB of memory, two passes, one lane: what OWASP advises at least.
  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

  private static final RequestMatcher CHANNEL = request -> path(request).startsWith("/channel/");

  private static final RequestMatcher CHANNEL_WITH_HEADER =
      request -> CHANNEL.matches(request) && request.getHeader(CHANNEL_HEADER) != null;

  @Bean
  SecurityFilterChain security(HttpSecurity http, SignInSession sessions) throws Exception {
    http.authorizeHttpRequests(
        requests ->
            requests
                .requestMatchers(
                    "/annotator/**", "/replay/**", "/styles/**", "/aura/**", "/icons/**")
                .permitAll()
                .requestMatchers(CHANNEL)
                .hasRole(Role.STUDENT_ROLE));
    http.csrf(csrf -> csrf.ignoringRequestMatchers(CHANNEL_WITH_HEADER));
    http.exceptionHandling(
        errors ->
            errors.defaultAuthenticationEntryPointFor(
                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), CHANNEL));
    http.addFilterBefore(new DeviceSignInFilter(sessions), AnonymousAuthenticationFilter.class);
    http.with(
        VaadinSecurityConfigurer.vaadin(),
        vaadin ->
            vaadin
                .loginView(SignInView.class)
                .anyRequest(url -> url.authenticated())
                .defaultSuccessUrl("/", true)
                .addLogoutHandler(sessions));
    return http.build();
  }

  @Bean
  PasswordEncoder passwordEncoder() {
    return new DelegatingPasswordEncoder(
        "argon2", Map.of("argon2", new Argon2Password4jPasswordEncoder(ARGON2)));
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  private static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }
}
