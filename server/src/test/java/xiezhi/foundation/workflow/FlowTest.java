package xiezhi.foundation.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import xiezhi.foundation.messages.Messages;
import xiezhi.foundation.numbering.Numbering;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;

@RoomTest
@DisplayName("流程: a business goes through the steps of its file")
class FlowTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    Workflow workflow;

    @Autowired
    Numbering numbering;

    @Autowired
    Messages messages;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private Office office;
    private Actor clerk;
    private Actor reviewer;
    private Actor otherReviewer;
    private Actor director;
    private final Ref<?> business = Ref.next();

    @BeforeEach
    void openTheOffice() {
        office = new Office(house);
        clerk = office.person("起草员", "testing.draft");
        reviewer = office.person("审查员甲", "testing.review");
        otherReviewer = office.person("审查员乙", "testing.review");
        director = office.person("主任", "testing.approve");
    }

    private void start() {
        Acting.run(
                clerk, () -> workflow.start("testing-plain", "testing.thing", business, "测试事项", office.unit, Map.of()));
    }

    private void complete(Actor actor, String step, String outcome) {
        Acting.run(actor, () -> workflow.complete(business, step, outcome, "意见", Map.of()));
    }

    @Test
    void asksEachStepInItsTurnAndEnds() {
        start();
        assertThat(workflow.openSteps(business.id())).containsExactly("draft");
        complete(clerk, "draft", "DONE");
        assertThat(workflow.openSteps(business.id())).containsExactly("review");
        complete(reviewer, "review", "AGREE");
        complete(director, "approve", "AGREE");
        assertThat(workflow.openSteps(business.id())).isEmpty();
        assertThat(jdbc.sql("select outcome from workflow.flow where business = ? and ended_at is not null")
                        .param(business.id())
                        .query(String.class)
                        .single())
                .isEqualTo("AGREE");
        assertThat(jdbc.sql("select count(*) from public.act_ru_execution where business_key_ = ?")
                        .param(business.id().toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void takesTheWayThatTheOutcomeChooses() {
        start();
        complete(clerk, "draft", "DONE");
        complete(reviewer, "review", "DISAGREE");
        assertThat(workflow.openSteps(business.id())).isEmpty();
    }

    @Test
    void refusesWhoIsNoCandidateAndSaysWhy() {
        start();
        assertThatThrownBy(() -> complete(director, "draft", "DONE"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("不是该环节的候选办理人");
        StepRight right = Acting.as(director, () -> workflow.right(business, "draft"));
        assertThat(right.holds()).isFalse();
        assertThatThrownBy(() -> complete(reviewer, "review", "AGREE"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("不在该环节");
    }

    @Test
    void letsExactlyOneOfTwoCandidatesDoTheStep() throws Exception {
        start();
        complete(clerk, "draft", "DONE");
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<String>> answers = both.invokeAll(List.of(attempt(reviewer), attempt(otherReviewer)));
            List<String> said =
                    List.of(answers.getFirst().get(), answers.getLast().get());
            assertThat(said).filteredOn("done"::equals).hasSize(1);
            assertThat(said).filteredOn(word -> word.contains("已由测试审查员")).hasSize(1);
        }
        assertThat(workflow.openSteps(business.id())).containsExactly("approve");
    }

    private Callable<String> attempt(Actor actor) {
        return () -> {
            try {
                complete(actor, "review", "AGREE");
                return "done";
            } catch (Refusal refusal) {
                return String.valueOf(refusal.getMessage());
            }
        };
    }

    @Test
    void anActThatFailsAfterTheStepLeavesProcessNumberAndMessageUntouched() {
        start();
        assertThatThrownBy(() -> Acting.run(
                        clerk,
                        () -> transaction.executeWithoutResult(status -> {
                            numbering.next("TEST", office.unit.toString(), 2026);
                            messages.tell(clerk.person(), "标题", "内容", "/");
                            workflow.complete(business, "draft", "DONE", null, Map.of());
                            throw new IllegalStateException("the desk failed");
                        })))
                .hasMessage("the desk failed");
        assertThat(workflow.openSteps(business.id())).containsExactly("draft");
        assertThat(numbering.last("TEST", office.unit.toString(), 2026)).isZero();
        assertThat(messages.of(clerk.person(), false, null, 10)).isEmpty();
        complete(clerk, "draft", "DONE");
        assertThat(workflow.openSteps(business.id())).containsExactly("review");
    }

    @Test
    void movesToAnotherStepAndEndsByTheLawsOwnException() {
        start();
        Acting.run(director, () -> workflow.moveTo(business, "approve", "依法直接批准"));
        assertThat(workflow.openSteps(business.id())).containsExactly("approve");
        Acting.run(director, () -> workflow.end(business, "TERMINATED", "申请人撤回"));
        assertThat(workflow.openSteps(business.id())).isEmpty();
        assertThat(jdbc.sql("select outcome from workflow.flow where business = ?")
                        .param(business.id())
                        .query(String.class)
                        .single())
                .isEqualTo("TERMINATED");
    }

    @Test
    void assignsAStepToAPersonWhoseTaskItThenIs() {
        start();
        Actor lawyer = office.person("律师");
        Acting.run(clerk, () -> workflow.assign(business, "draft", lawyer.person()));
        assertThatThrownBy(() -> complete(clerk, "draft", "DONE")).hasMessageContaining("该环节由测试律师办理");
        complete(lawyer, "draft", "DONE");
        assertThat(workflow.openSteps(business.id())).containsExactly("review");
    }
}
