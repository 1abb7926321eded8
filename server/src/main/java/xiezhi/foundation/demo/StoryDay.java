package xiezhi.foundation.demo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.task.TaskDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * 演示日期: in the demonstration a browser may live on another day ({@code xz-story-day=2027-01-20}), so that a sentence of years can be walked in an hour.
 * Logging in stays in real time. The cookie means nothing in any other mode.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 200)
@ConditionalOnProperty(name = "xiezhi.demo", havingValue = "true")
class StoryDay extends OncePerRequestFilter implements TaskDecorator {
    static final String COOKIE = "xz-story-day";
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Instant> told = request.getRequestURI().equals("/api/session") ? Optional.empty() : told(request);
        if (told.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        StoryClock.during(told.get(), () -> chain.doFilter(request, response));
    }

    /** What a request sets going in another thread happens on its day too. */
    @Override
    public Runnable decorate(Runnable work) {
        return StoryClock.carried(work);
    }

    /** Ten in the morning of the day that the cookie names; a cookie that names none is not there. */
    private static Optional<Instant> told(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> day(cookie.getValue()).stream())
                .map(day -> day.atTime(10, 0).atZone(HERE).toInstant())
                .findFirst();
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
