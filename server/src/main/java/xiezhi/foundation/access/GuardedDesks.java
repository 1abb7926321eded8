package xiezhi.foundation.access;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.AopUtils;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.May;

/** 岗位守卫: a desk's verb asks for its duty itself, whoever calls it: a route, a process step, another desk. */
@Configuration(proxyBeanMethods = false)
class GuardedDesks {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor dutyOfTheDesk(ObjectProvider<Guard> guard) {
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(new Verbs(), new AskForDuty(guard));
        advisor.setOrder(0);
        return advisor;
    }

    /** 岗位动作: methods under {@link May} of beans that are no controllers; routes have their guard already. */
    private static final class Verbs extends StaticMethodMatcherPointcut {
        Verbs() {
            setClassFilter(type -> type.getName().startsWith("xiezhi.")
                    && !AnnotatedElementUtils.hasAnnotation(type, Controller.class));
        }

        @Override
        public boolean matches(Method method, Class<?> type) {
            return may(method, type) != null;
        }
    }

    private static @Nullable Annotation may(Method method, Class<?> type) {
        Method specific = AopUtils.getMostSpecificMethod(method, type);
        May own = AnnotatedElementUtils.findMergedAnnotation(specific, May.class);
        return own != null || specific.getDeclaringClass() == Object.class
                ? own
                : AnnotatedElementUtils.findMergedAnnotation(type, May.class);
    }

    /** 职责询问. */
    private record AskForDuty(ObjectProvider<Guard> guard) implements MethodInterceptor {
        @Override
        public @Nullable Object invoke(MethodInvocation call) throws Throwable {
            Object desk = call.getThis();
            Class<?> type = desk == null ? call.getMethod().getDeclaringClass() : AopUtils.getTargetClass(desk);
            guard.getObject().check(may(call.getMethod(), type), Acting.current());
            return call.proceed();
        }
    }
}
