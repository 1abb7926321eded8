package xiezhi.foundation.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import xiezhi.kernel.record.Ref;

/** 流程: moves a business through the steps of its BPMN file. Joins the caller's transaction; the file itself stays in records. */
@Service
public class Workflow {

    /**
     * Starts the process for the business row.
     *
     * @param process key of the BPMN file
     * @param title what the work list shows; no personal data
     * @param unit the unit that does the work; candidate groups are {@code duty@unit}
     * @param facts what gateways need, nothing of the file
     */
    public void start(String process, String standard, Ref<?> business, String title, UUID unit, Map<String, Object> facts) {
        throw new UnsupportedOperationException();
    }

    /**
     * Completes the open task of the step for the current actor, who must be its assignee, its proxy, or a candidate (then it is
     * claimed for him). Refuses when it is somebody else's or not there.
     */
    public void complete(Ref<?> business, String step, String outcome, @Nullable String opinion, Map<String, Object> facts) {
        throw new UnsupportedOperationException();
    }

    /** Whether the current actor may do the step now, with the reason why not. */
    public StepRight right(Ref<?> business, String step) {
        throw new UnsupportedOperationException();
    }

    /** Sends a signal by which a waiting process goes on (an event from outside the work list, such as the citizen's supplement). */
    public void signal(Ref<?> business, String step, Map<String, Object> facts) {
        throw new UnsupportedOperationException();
    }

    /** Moves the business to another step by the law's own exception (termination), closing what is open. */
    public void moveTo(Ref<?> business, String step, String reason) {
        throw new UnsupportedOperationException();
    }

    /** Ends the process with an outcome, closing what is open (withdrawn, terminated). */
    public void end(Ref<?> business, String outcome, String reason) {
        throw new UnsupportedOperationException();
    }

    /** Assigns the open task of the step to a person (an assigned lawyer). */
    public void assign(Ref<?> business, String step, UUID person) {
        throw new UnsupportedOperationException();
    }

    /** The steps open now. */
    public List<String> openSteps(UUID business) {
        throw new UnsupportedOperationException();
    }

    /** The open task of the business that the current actor sees, as http.md TASK, if any. */
    public Optional<WorkItem> itemOf(UUID business) {
        throw new UnsupportedOperationException();
    }
}
