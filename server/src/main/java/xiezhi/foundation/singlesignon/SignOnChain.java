package xiezhi.foundation.singlesignon;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import xiezhi.foundation.identity.People;

/** 认证链: Spring's authorization server over our sessions. Registered by {@link SignOnDoor} in a context of its own, so it is no configuration of the house. */
@EnableWebSecurity
class SignOnChain {

    @Bean
    SecurityFilterChain signOn(HttpSecurity http, Clients clients, Authorizations authorizations) throws Exception {
        OAuth2AuthorizationServerConfigurer server = new OAuth2AuthorizationServerConfigurer();
        return http.securityMatcher(server.getEndpointsMatcher())
                .with(
                        server,
                        s -> s.registeredClientRepository(clients)
                                .authorizationService(authorizations)
                                .authorizationServerSettings(
                                        AuthorizationServerSettings.builder().build())
                                .oidc(Customizer.withDefaults()))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(resources -> resources.jwt(Customizer.withDefaults()))
                .csrf(csrf -> csrf.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterAfter(new OurSession(), SecurityContextHolderFilter.class)
                .exceptionHandling(faults -> faults.authenticationEntryPoint(SignOnChain::askToSignIn))
                .build();
    }

    @Bean
    JWKSource<SecurityContext> keys(SignOnKeys keys) {
        return new ImmutableJWKSet<>(keys.all());
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    /** Who somebody is: identifier and name; no number, no duty: what he may do there is for the other system to say. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(People people) {
        return context -> {
            Authentication principal = context.getPrincipal();
            UUID person = UUID.fromString(Objects.requireNonNull(principal).getName());
            context.getClaims()
                    .claim("name", people.nameOf(person))
                    .claim("kind", people.kindOf(person).name());
        };
    }

    private static void askToSignIn(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
            throws IOException {
        if (!request.getRequestURI().equals("/oauth2/authorize")) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String back =
                request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        response.sendRedirect("/console/login?return=" + URLEncoder.encode(back, StandardCharsets.UTF_8));
    }
}
