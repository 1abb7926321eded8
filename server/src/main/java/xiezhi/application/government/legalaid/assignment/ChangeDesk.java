package xiezhi.application.government.legalaid.assignment;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.government.lawyer.Practitioner;
import xiezhi.application.government.legalaid.AidApplication;
import xiezhi.application.government.legalaid.AidDuty;
import xiezhi.application.government.legalaid.ChangeAsker;
import xiezhi.application.government.legalaid.ChangeOutcome;
import xiezhi.application.government.legalaid.file.AidFiles;
import xiezhi.application.government.legalaid.file.Done;
import xiezhi.application.government.legalaid.file.OpenFile;
import xiezhi.application.government.legalaid.file.Verb;
import xiezhi.foundation.workflow.Workflow;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;

/** 更换岗. The recipient may ask for another lawyer, and so may the lawyer; the centre names another or says why not. */
@Service
@LegalBasis("法律援助法#55")
public class ChangeDesk {
    private final AidFiles files;
    private final AssignmentDesk assignment;
    private final ChangeRequests requests;
    private final Workflow workflow;

    ChangeDesk(AidFiles files, AssignmentDesk assignment, ChangeRequests requests, Workflow workflow) {
        this.files = files;
        this.assignment = assignment;
        this.requests = requests;
        this.workflow = workflow;
    }

    /** The recipient asks; his reason is for the centre alone and not in the history that the lawyer reads. */
    @Transactional
    public void asked(Ref<AidApplication> ref, int version, String reason) {
        files.act(ref, version, Verb.ASK_CHANGE, file -> asked(file, ChangeAsker.RECIPIENT, reason));
    }

    /** The lawyer asks to be relieved of a case that he has taken. */
    @Transactional
    @May(AidDuty.HANDLE)
    @LegalBasis("法律援助法#46.1")
    public void askedByLawyer(Ref<AidApplication> ref, int version, String reason) {
        files.act(ref, version, Verb.ASK_RELEASE, file -> asked(file, ChangeAsker.LAWYER, reason));
    }

    /** 更换: the lawyer is taken off the case; the one chosen is named at once, or somebody after. */
    @Transactional
    @May(AidDuty.ASSIGN)
    public void change(
            Ref<AidApplication> ref,
            int version,
            String reason,
            @Nullable Ref<Practitioner> next,
            @Nullable String skipReason) {
        files.act(ref, version, Verb.CHANGE_LAWYER, file -> {
            demandWords(reason);
            requests.answer(file, ChangeOutcome.CHANGED, reason);
            workflow.moveTo(ref, "assign", reason);
            Done released = assignment.released(file, reason);
            return next == null ? released : assignment.name(file, next, skipReason);
        });
    }

    /** 不予更换, because. */
    @Transactional
    @May(AidDuty.ASSIGN)
    public void refuse(Ref<AidApplication> ref, int version, String reason) {
        files.act(ref, version, Verb.REFUSE_CHANGE, file -> {
            demandWords(reason);
            requests.answer(file, ChangeOutcome.KEPT, reason);
            return Done.of(file.row(), reason);
        });
    }

    private Done asked(OpenFile file, ChangeAsker asker, String reason) {
        demandWords(reason);
        requests.ask(file, asker, reason);
        return Done.of(file.row(), asker.label() + "请求更换承办人员");
    }

    private static void demandWords(String reason) {
        if (reason.isBlank()) {
            throw Unfit.field("reason", "请写明理由");
        }
    }
}
