package xiezhi.foundation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** 路标: of hundreds of routes only those of the address's first two words are tried; trying all took a seventh of each request. */
@Component
class Signposts implements WebMvcRegistrations {
    private static final int WORDS = 2;

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new Routes();
    }

    private record Way(RequestMappingInfo route, HandlerMethod method) {}

    private static final class Routes extends RequestMappingHandlerMapping {
        private final SingletonSupplier<Map<String, List<Way>>> table = SingletonSupplier.of(this::read);

        /** Straight where one way fits best; whatever is written otherwise than usual, or fits none, is the framework's own to say. */
        @Override
        protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request)
                throws Exception {
            boolean plain = path.indexOf('%') < 0 && path.indexOf(';') < 0 && !CorsUtils.isPreFlightRequest(request);
            Way way = plain ? best(table.obtain().getOrDefault(beginning(path), List.of()), request) : null;
            if (way == null) {
                return super.lookupHandlerMethod(path, request);
            }
            request.setAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE, way.method);
            handleMatch(way.route, path, request);
            return way.method;
        }

        private @Nullable Way best(List<Way> ways, HttpServletRequest request) {
            List<Way> fitting = new ArrayList<>(2);
            for (Way way : ways) {
                RequestMappingInfo match = getMatchingMapping(way.route, request);
                if (match != null) {
                    fitting.add(new Way(match, way.method));
                }
            }
            if (fitting.size() > 1) {
                Comparator<RequestMappingInfo> order = getMappingComparator(request);
                fitting.sort((one, other) -> order.compare(one.route, other.route));
                if (order.compare(fitting.get(0).route, fitting.get(1).route) == 0) {
                    return null;
                }
            }
            return fitting.isEmpty() ? null : fitting.getFirst();
        }

        /** Under each beginning all routes that an address of that beginning can meet. */
        private Map<String, List<Way>> read() {
            Map<String, List<Way>> read = new HashMap<>();
            Set<Way> open = new HashSet<>();
            getHandlerMethods()
                    .forEach((route, method) -> route.getPatternValues().forEach(pattern -> {
                        String beginning = beginning(pattern);
                        if (beginning.chars().anyMatch(letter -> "{*?".indexOf(letter) >= 0)) {
                            open.add(new Way(route, method));
                        } else {
                            read.computeIfAbsent(beginning, none -> new ArrayList<>())
                                    .add(new Way(route, method));
                        }
                    }));
            read.values().forEach(ways -> ways.addAll(open));
            return read;
        }

        /** The first two words: /api/records of /api/records/lawyer.institution. */
        private static String beginning(String path) {
            int end = 0;
            for (int word = 0; word < WORDS && end >= 0; word++) {
                end = path.indexOf('/', end + 1);
            }
            return end < 0 ? path : path.substring(0, end);
        }
    }
}
