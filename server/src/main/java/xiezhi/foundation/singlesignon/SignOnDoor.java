package xiezhi.foundation.singlesignon;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.filter.OncePerRequestFilter;

/** 统一认证之门: starts the authorization server, in a context of its own, when the first request for it comes. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 200)
class SignOnDoor extends OncePerRequestFilter implements DisposableBean {
    private final WebApplicationContext house;
    private volatile @Nullable Filter chain;
    private @Nullable AnnotationConfigWebApplicationContext own;

    SignOnDoor(WebApplicationContext house) {
        this.house = house;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith("/oauth2/")
                && !path.equals("/userinfo")
                && !path.startsWith("/connect/")
                && !path.startsWith("/.well-known/openid-configuration")
                && !path.startsWith("/.well-known/oauth-authorization-server");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        Filter ready = chain;
        (ready != null ? ready : open()).doFilter(request, response, rest);
    }

    private synchronized Filter open() {
        Filter ready = chain;
        if (ready == null) {
            AnnotationConfigWebApplicationContext fresh = new AnnotationConfigWebApplicationContext();
            fresh.setParent(house);
            fresh.setServletContext(house.getServletContext());
            fresh.register(SignOnChain.class);
            fresh.refresh();
            own = fresh;
            ready = fresh.getBean("springSecurityFilterChain", Filter.class);
            chain = ready;
        }
        return ready;
    }

    /** Nothing is lost with it: keys, clients and authorisations are in the database, and the next request opens it again. */
    @Override
    public synchronized void destroy() {
        AnnotationConfigWebApplicationContext started = own;
        chain = null;
        own = null;
        if (started != null) {
            started.close();
        }
    }
}
