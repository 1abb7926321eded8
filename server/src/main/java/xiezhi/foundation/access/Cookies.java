package xiezhi.foundation.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** 会话标记: the two cookies of a browser session: one that no script can read, and one that our page must read and send back. */
final class Cookies {
    static final String SESSION = "xz_session";
    static final String CSRF = "xz_csrf";

    private Cookies() {}

    static @Nullable String token(HttpServletRequest request) {
        Cookie[] all = request.getCookies();
        if (all != null) {
            for (Cookie cookie : all) {
                if (cookie.getName().equals(SESSION)) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    static void give(
            HttpServletRequest request, HttpServletResponse response, String token, String csrf, Duration longest) {
        add(request, response, SESSION, token, true, longest);
        add(request, response, CSRF, csrf, false, longest);
    }

    static void take(HttpServletRequest request, HttpServletResponse response) {
        give(request, response, "", "", Duration.ZERO);
    }

    private static void add(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            String value,
            boolean hidden,
            Duration longest) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .httpOnly(hidden)
                .secure(request.isSecure())
                .sameSite("Strict")
                .path("/")
                .maxAge(longest)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
