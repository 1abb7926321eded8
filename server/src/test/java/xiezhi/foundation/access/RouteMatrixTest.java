package xiezhi.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.foundation.identity.DutyBook;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.web.Unwelcome;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Forbidden;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestPeople;

@RoomTest
@DisplayName("访问控制矩阵 (GB/T 22239-2019 8.1.4.2): every route of the house against every duty, every kind and nobody")
class RouteMatrixTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Autowired
    private ApplicationContext house;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private Guard guard;

    @Autowired
    private DutyBook duties;

    @Autowired
    private People people;

    @LocalServerPort
    private int port;

    /** 样本: somebody with a token, or nobody. */
    private record Sample(
            String what, Actor actor, @Nullable String token) {}

    @Test
    void noRouteIsWithoutAMark() {
        assertThat(ours())
                .allSatisfy((info, handler) -> assertThat(guard.markOf(handler))
                        .as("%s in %s: mark it with @May, @SignedIn or @OpenToAll", info, handler)
                        .isNotNull());
    }

    @Test
    void whatIsNotGrantedIsRefused() throws Exception {
        List<Sample> everybody = everybody();
        List<String> holes = new ArrayList<>();
        int refused = 0;
        for (Map.Entry<RequestMappingInfo, HandlerMethod> route : ours().entrySet()) {
            Annotation mark = guard.markOf(route.getValue());
            for (Sample sample : everybody) {
                if (!admitted(mark, sample.actor())) {
                    int status = call(route.getKey(), sample.token());
                    refused++;
                    if (status != 401 && status != 403) {
                        holes.add(sample.what() + " got " + status + " from " + route.getKey());
                    }
                }
            }
        }
        assertThat(holes).isEmpty();
        assertThat(refused).as("the matrix was really walked").isGreaterThan(200);
    }

    private boolean admitted(@Nullable Annotation mark, Actor actor) {
        try {
            guard.check(mark, actor);
            return true;
        } catch (Forbidden | Unwelcome refused) {
            return false;
        }
    }

    private List<Sample> everybody() {
        TestPeople test = new TestPeople(house);
        UUID unit = test.county("测试矩阵县司法局");
        List<Sample> all = new ArrayList<>();
        all.add(new Sample("nobody", Actor.anonymous("127.0.0.1"), null));
        all.add(officer(test, unit, "an officer without duties"));
        for (DutyBook.Duty duty : duties.all()) {
            all.add(officer(test, unit, duty.code(), duty.code()));
        }
        UUID citizen = test.citizen("测试矩阵公民");
        all.add(new Sample("a citizen", people.citizen(citizen), test.token(citizen, true)));
        return all;
    }

    /** Without step-up, so that acts of power are refused to those who hold the duty, too. */
    private static Sample officer(TestPeople test, UUID unit, String what, String... held) {
        Hired hired = test.officer("测试矩阵", unit, held);
        return new Sample(what, test.actor(hired), test.token(hired.person(), false));
    }

    private int call(RequestMappingInfo info, @Nullable String token) throws Exception {
        String path = info.getPatternValues()
                .iterator()
                .next()
                .replaceAll("\\{\\*?\\w+:(\\w+)[^}]*}", "$1")
                .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        String method = info.getMethodsCondition().getMethods().stream()
                .findFirst()
                .orElse(RequestMethod.GET)
                .name();
        String type = info.getConsumesCondition().getConsumableMediaTypes().stream()
                .findFirst()
                .map(Object::toString)
                .orElse("application/json");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"))
                .header("Content-Type", type.startsWith("multipart") ? type + ";boundary=x" : type);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return HTTP.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private Map<RequestMappingInfo, HandlerMethod> ours() {
        Map<RequestMappingInfo, HandlerMethod> ours = new LinkedHashMap<>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (!guard.ofTheFramework(handler)) {
                ours.put(info, handler);
            }
        });
        return ours;
    }
}
