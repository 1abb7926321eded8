package xiezhi.testing;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 测试委托: what a test has lent is taken back after it, so that nobody stands in for anybody in the next. */
public final class TestDelegations {
    private TestDelegations() {}

    /** Revokes whatever is lent in the house. */
    public static void endAll(ApplicationContext house) {
        house.getBean(JdbcClient.class)
                .sql("update workflow.delegation set revoked_at = now() where revoked_at is null")
                .update();
    }
}
