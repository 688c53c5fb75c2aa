package example.canteen.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may open which page, and what every answer carries: CSRF tokens, headers, a session that changes at sign-in. */
@Configuration
class SecuritySetup {

    /** Nothing from elsewhere, no script in pages; images in style sheets only. */
    private static final String CONTENT = "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self';"
            + " img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    PasswordEncoder passwordEncoder(@Value("${portal.password-strength}") int strength) {
        return new BCryptPasswordEncoder(strength);
    }

    @Bean
    SignInLimit signInLimit(Clock clock) {
        return new SignInLimit(clock);
    }

    @Bean
    SecurityFilterChain pages(HttpSecurity http, SignInLimit limit) throws Exception {
        return http.authorizeHttpRequests(rules -> rules.requestMatchers(
                                "/", "/connexion", "/confidentialite", "/accessibilite", "/error")
                        .permitAll()
                        .requestMatchers("/webjars/**", "/portal.css", "/clocks.js", "/favicon.svg")
                        .permitAll()
                        .requestMatchers("/famille/**")
                        .hasRole("FAMILY")
                        .requestMatchers("/service/**")
                        .hasRole("STAFF")
                        .requestMatchers("/dpo/**")
                        .hasRole("DPO")
                        .requestMatchers("/incidents/**")
                        .hasAnyRole("STAFF", "DPO")
                        .anyRequest()
                        .denyAll())
                .formLogin(form -> form.loginPage("/connexion")
                        .usernameParameter("identifiant")
                        .passwordParameter("motdepasse")
                        .successHandler((request, response, who) -> welcome(limit, request, response, who))
                        .failureHandler((request, response, problem) -> {
                            limit.failed(request);
                            response.sendRedirect("/connexion?erreur");
                        }))
                .logout(out -> out.logoutUrl("/deconnexion").logoutSuccessUrl("/connexion?sortie"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .addFilterBefore(limit, UsernamePasswordAuthenticationFilter.class)
                .build();
    }

    private static void welcome(
            SignInLimit limit, HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        limit.succeeded(request);
        response.sendRedirect(((Account) who.getPrincipal()).role().home());
    }
}
