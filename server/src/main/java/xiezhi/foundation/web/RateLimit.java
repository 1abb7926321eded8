package xiezhi.foundation.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * 限流: so many calls a minute for each client address; a burst of a quarter of it at once. {@code XIEZHI_RATE_LIMIT} is the number
 * a minute, or {@code off} for measurements.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RateLimit extends OncePerRequestFilter {
    private static final int MOST_CLIENTS = 100_000;
    private final double perSecond;
    private final double burst;
    private final Problems problems;
    private final ConcurrentHashMap<String, Bucket> buckets = new ConcurrentHashMap<>();

    RateLimit(@Value("${xiezhi.rate-limit:1200}") String perMinute, Problems problems) {
        double rate = perMinute.equals("off") || perMinute.equals("false") ? 0 : Double.parseDouble(perMinute);
        this.perSecond = rate / 60;
        this.burst = Math.max(20, rate / 4);
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return perSecond == 0 || !(path.startsWith("/api/") || path.startsWith("/plain"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (buckets.size() > MOST_CLIENTS) {
            buckets.clear();
        }
        if (buckets.computeIfAbsent(request.getRemoteAddr(), a -> new Bucket(burst))
                .take(perSecond, burst)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Retry-After", "5");
        problems.write(response, new Unwelcome(Problem.of(Trouble.TOO_MANY, "同一地址的请求过于频繁", "请等几秒再试; 已填写的内容没有丢失")));
    }

    /** 令牌桶: refills with time, never above the burst. */
    private static final class Bucket {
        private double tokens;
        private long last = System.nanoTime();

        Bucket(double full) {
            this.tokens = full;
        }

        synchronized boolean take(double perSecond, double most) {
            long now = System.nanoTime();
            tokens = Math.min(most, tokens + (now - last) * perSecond / 1e9);
            last = now;
            if (tokens < 1) {
                return false;
            }
            tokens--;
            return true;
        }
    }
}
