package xiezhi.foundation.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/** 门面: serves the built faces: {@code /} for citizens, {@code /console/} for officers, {@code /wall/} for command screens. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class Faces extends OncePerRequestFilter {
    private static final List<String> APPS = List.of("console", "wall");
    private static final List<String> OTHERS = List.of(
            "/api/", "/plain", "/actuator", "/v3/", "/oauth2/", "/.well-known/", "/connect/", "/userinfo", "/login");
    private static final Map<String, String> PACKED = Map.of("br", ".br", "gzip", ".gz");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean reading =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return !reading || OTHERS.stream().anyMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        String app = APPS.stream()
                .filter(a -> path.equals("/" + a) || path.startsWith("/" + a + "/"))
                .findFirst()
                .orElse("hall");
        String inside = app.equals("hall") ? path : path.substring(app.length() + 1);
        if (inside.isEmpty()) {
            response.sendRedirect("/" + app + "/");
            return;
        }
        boolean page =
                String.valueOf(request.getHeader("Accept")).contains("text/html"); // an address of the face, not a file
        Resource file = find(app, inside, page);
        if (file == null) {
            chain.doFilter(request, response);
            return;
        }
        send(file, request, response);
    }

    private static @org.jspecify.annotations.Nullable Resource find(String app, String path, boolean page) {
        if (path.contains("..") || path.contains("//") || path.contains("\\")) {
            return null;
        }
        Resource file = new ClassPathResource("faces/" + app + path);
        boolean named = path.lastIndexOf('.') > path.lastIndexOf('/');
        if (named && file.exists()) {
            return file;
        }
        Resource index = new ClassPathResource("faces/" + app + "/index.html");
        return (page || !named) && index.exists() ? index : null;
    }

    private static void send(Resource file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String name = String.valueOf(file.getFilename());
        boolean hashed = request.getRequestURI().contains("/assets/");
        CacheControl cache = hashed ? CacheControl.maxAge(Duration.ofDays(365)).immutable() : CacheControl.noCache();
        response.setHeader("Cache-Control", cache.getHeaderValue());
        response.setHeader("Vary", "Accept-Encoding");
        response.setContentType(typeOf(name));
        Resource body = packed(file, request, response);
        response.setContentLengthLong(body.contentLength());
        if (!request.getMethod().equals("HEAD")) {
            try (var in = body.getInputStream()) {
                StreamUtils.copy(in, response.getOutputStream());
            }
        }
    }

    private static String typeOf(String name) {
        if (name.endsWith(".webmanifest")) {
            return "application/manifest+json";
        }
        String type = MediaTypeFactory.getMediaType(name).map(Object::toString).orElse("application/octet-stream");
        return type.startsWith("text/") || type.endsWith("javascript") ? type + ";charset=UTF-8" : type;
    }

    private static Resource packed(Resource file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String accepted = String.valueOf(request.getHeader("Accept-Encoding"));
        for (String way : List.of("br", "gzip")) {
            Resource small = file.createRelative(file.getFilename() + PACKED.get(way));
            if (accepted.contains(way) && small.exists()) {
                response.setHeader("Content-Encoding", way);
                return small;
            }
        }
        return file;
    }
}
