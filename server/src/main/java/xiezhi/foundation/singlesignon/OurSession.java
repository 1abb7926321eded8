package xiezhi.foundation.singlesignon;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import xiezhi.foundation.access.Entrance;

/** 会话转接: who has signed in to this node has signed in to the authorization server. */
final class OurSession extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRequestURI().equals("/oauth2/authorize")) {
            Entrance.signedIn(request)
                    .ifPresent(who -> SecurityContextHolder.getContext()
                            .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                                    who.actor().person().toString(), "", List.of(since(who.since())))));
        }
        chain.doFilter(request, response);
    }

    /** When he signed in: the identity token says so ({@code auth_time}). */
    private static FactorGrantedAuthority since(Instant moment) {
        return FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                .issuedAt(moment)
                .build();
    }
}
