package org.gloss.account;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import org.gloss.account.ui.SignInView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
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

  private static final RequestMatcher CHANNEL = request -> path(request).startsWith("/channel/");

  private static final RequestMatcher KEY_CHANNEL =
      request -> path(request).startsWith("/channel/keys/");

  private static final RequestMatcher CHANNEL_WITH_HEADER =
      request -> CHANNEL.matches(request) && request.getHeader(CHANNEL_HEADER) != null;

  @Bean
  SecurityFilterChain security(HttpSecurity http, SignInSession sessions) throws Exception {
    http.authorizeHttpRequests(
        requests ->
            requests
                .requestMatchers(
                    "/annotator/**",
                    "/replay/**",
                    "/clock/**",
                    "/heat/**",
                    "/live/**",
                    "/typed/**",
                    "/styles/**",
                    "/aura/**",
                    "/icons/**")
                .permitAll()
                .requestMatchers(KEY_CHANNEL)
                .hasRole(Role.TEACHER_ROLE)
                .requestMatchers(CHANNEL)
                .hasRole(Role.STUDENT_ROLE));
    http.csrf(csrf -> csrf.ignoringRequestMatchers(CHANNEL_WITH_HEADER));
    http.exceptionHandling(
        errors ->
            errors.defaultAuthenticationEntryPointFor(
                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), CHANNEL));
    http.addFilterBefore(new SessionFilter(sessions), AnonymousAuthenticationFilter.class);
    http.with(
        VaadinSecurityConfigurer.vaadin(),
        vaadin ->
            vaadin
                .loginView(SignInView.class)
                .anyRequest(url -> url.authenticated())
                .defaultSuccessUrl("/", true)
                .addLogoutHandler(sessions));
    http.formLogin(
        form ->
            form.authenticationDetailsSource(
                request -> new PasswordSignIn.DeviceDetails(SignInSession.device(request))));
    return http.build();
  }

  private static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }
}
