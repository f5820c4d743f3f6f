package org.gloss.account;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.gloss.account.ui.SignInView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
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
  SecurityFilterChain security(HttpSecurity http, SignInSession sessions, RequestUtil flow)
      throws Exception {
    http.authorizeHttpRequests(
        requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ERROR) // what was refused is refused already
                .permitAll()
                .requestMatchers(
                    "/annotator/**",
                    "/replay/**",
                    "/clock/**",
                    "/heat/**",
                    "/live/**",
                    "/styles/**",
                    "/aura/**",
                    "/icons/**")
                .permitAll()
                .requestMatchers(KEY_CHANNEL)
                .hasRole(Role.TEACHER_ROLE)
                .requestMatchers(CHANNEL)
                .hasRole(Role.STUDENT_ROLE));
    // Flow's own requests carry a key of Flow's; signing in and out needs a token like all others.
    http.csrf(
        csrf ->
            csrf.ignoringRequestMatchers(CHANNEL_WITH_HEADER, flow::isFrameworkInternalRequest));
    http.headers(HeadersConfigurer::disable); // shell.http writes them, eagerly and everywhere
    http.exceptionHandling(
        errors ->
            errors
                .accessDeniedHandler(new Refusal())
                .defaultAuthenticationEntryPointFor(
                    new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), CHANNEL));
    http.addFilterBefore(new SessionFilter(sessions), AnonymousAuthenticationFilter.class);
    http.with(
        VaadinSecurityConfigurer.vaadin(),
        vaadin ->
            vaadin
                .loginView(SignInView.class)
                .enableCsrfConfiguration(false)
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
