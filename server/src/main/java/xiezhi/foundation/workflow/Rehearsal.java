package xiezhi.foundation.workflow;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import xiezhi.foundation.web.Problem;
import xiezhi.foundation.web.Problems;

/** 预演: does a verb on a task and takes it back, so that a preview can say nothing else than the act itself would. */
@Component
class Rehearsal {
    private final TaskFiles files;
    private final Problems problems;
    private final TransactionTemplate apart;

    Rehearsal(TaskFiles files, Problems problems, PlatformTransactionManager transactions) {
        this.files = files;
        this.problems = problems;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * 预演结果: whether the verb would be done on this row and, if not, why and what to do.
     *
     * @param title empty when the row is none of the actor's
     * @param basis articles under which it would be refused
     */
    record Outlook(UUID id, String title, boolean allowed, String why, List<String> basis, String remedy) {
        static Outlook refused(UUID id, String title, Problem problem) {
            return new Outlook(id, title, false, problem.detail(), problem.basis(), said(problem.remedy()));
        }

        private static String said(@Nullable String remedy) {
            return remedy == null ? "" : remedy;
        }
    }

    /** What would come of the verb; nothing of it stays. */
    Outlook of(UUID id, Runnable verb) {
        String[] title = {""};
        try {
            apart.executeWithoutResult(trial -> {
                trial.setRollbackOnly();
                title[0] = files.item(id).title();
                verb.run();
            });
            return new Outlook(id, title[0], true, "", List.of(), "");
        } catch (RuntimeException refused) {
            return Outlook.refused(id, title[0], problems.of(refused));
        }
    }
}
