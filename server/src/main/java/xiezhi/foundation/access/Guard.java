package xiezhi.foundation.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.May;
import xiezhi.kernel.act.OpenToAll;
import xiezhi.kernel.act.SignedIn;
import xiezhi.kernel.fault.Forbidden;

/** 守卫: lets a request through to a handler only under its mark; a handler without a mark is refused to everybody. */
@Component
public class Guard implements HandlerInterceptor {
    private static final List<Class<? extends Annotation>> MARKS = List.of(May.class, SignedIn.class, OpenToAll.class);
    private final Map<HandlerMethod, Optional<Annotation>> marks = new ConcurrentHashMap<>();
    private final StepUp stepUp;

    Guard(StepUp stepUp) {
        this.stepUp = stepUp;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !ofTheFramework(method)) {
            Visit visit = Visit.of(request);
            Annotation mark = markOf(method);
            check(mark, visit.actor());
            checkRestriction(method, mark, visit.session());
        }
        return true;
    }

    /** The mark of the handler: on the method, else on its class; null when there is none. */
    public @Nullable Annotation markOf(HandlerMethod handler) {
        return marks.computeIfAbsent(
                        handler, route -> Optional.ofNullable(mark(route.getMethod(), route.getBeanType())))
                .orElse(null);
    }

    /** Framework handlers that are no routes of ours: the error page and the interface description. */
    public boolean ofTheFramework(HandlerMethod handler) {
        return ErrorController.class.isAssignableFrom(handler.getBeanType())
                || handler.getBeanType().getName().startsWith("org.springdoc.")
                || handler.getBeanType().getName().startsWith("org.springframework.");
    }

    /** Refuses the actor if the mark does not admit him. */
    public void check(@Nullable Annotation mark, Actor actor) {
        switch (mark) {
            case null -> throw Denial.unmarked();
            case OpenToAll open -> {}
            case SignedIn signedIn -> checkKind(signedIn, actor);
            case May may -> checkDuty(may, actor);
            default -> throw Denial.unmarked();
        }
    }

    static @Nullable Annotation mark(Method method, Class<?> type) {
        Class<?> own = ClassUtils.getUserClass(type);
        for (var element : List.of(method, own)) {
            for (Class<? extends Annotation> mark : MARKS) {
                Annotation found = AnnotatedElementUtils.findMergedAnnotation(element, mark);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static void checkKind(SignedIn mark, Actor actor) {
        if (!actor.signedIn()) {
            throw Denial.notSignedIn();
        }
        Set<Actor.Kind> kinds = Set.of(mark.value());
        if (!kinds.isEmpty() && !kinds.contains(actor.kind()) && actor.kind() != Actor.Kind.SYSTEM) {
            throw new Forbidden("", "这项操作不面向您的用户类别");
        }
    }

    private void checkDuty(May mark, Actor actor) {
        if (!actor.signedIn()) {
            throw Denial.notSignedIn();
        }
        if (actor.identity().equals(Doorman.NO_POST)) {
            throw Denial.postEnded();
        }
        if (Arrays.stream(mark.value()).noneMatch(actor::holds)) {
            throw new Forbidden(
                    String.join(" ", mark.value()), "您现在的岗位没有这项职责 (%s)".formatted(String.join(", ", mark.value())));
        }
        if (mark.stepUp() && actor.barredFromSigning()) {
            throw Denial.notForStandIns();
        }
        if (mark.stepUp() && !stepUp.fresh(actor)) {
            throw Denial.stepUp();
        }
    }

    private static void checkRestriction(HandlerMethod method, @Nullable Annotation mark, @Nullable Session session) {
        String restriction = session == null ? null : session.restriction();
        if (restriction == null
                || mark instanceof OpenToAll
                || method.hasMethodAnnotation(WhileRestricted.class)
                || method.getBeanType().isAnnotationPresent(WhileRestricted.class)) {
            return;
        }
        throw restriction.equals("PASSWORD") ? Denial.passwordExpired() : Denial.secondFactor(List.of("enrol-totp"));
    }
}
