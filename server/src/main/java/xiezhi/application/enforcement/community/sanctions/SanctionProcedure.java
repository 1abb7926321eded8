package xiezhi.application.enforcement.community.sanctions;

import static xiezhi.application.enforcement.community.SanctionState.DENIED;
import static xiezhi.application.enforcement.community.SanctionState.DROPPED;
import static xiezhi.application.enforcement.community.SanctionState.GRANTED;
import static xiezhi.application.enforcement.community.SanctionState.HEARD;
import static xiezhi.application.enforcement.community.SanctionState.ISSUED;
import static xiezhi.application.enforcement.community.SanctionState.PROPOSED;
import static xiezhi.application.enforcement.community.SanctionState.SUBMITTED;

import java.util.List;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.CommunityDuty;
import xiezhi.application.enforcement.community.Sanction;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Panel;
import xiezhi.foundation.casework.Procedure;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Ruling;

/** 处分办理: proposed with its facts, the person heard, then decided by whoever has the power. */
@Component
@LegalBasis({"社区矫正法#28", "社区矫正法#46", "社区矫正法#47", "社区矫正法#48", "社区矫正法#49"})
class SanctionProcedure extends Procedure<Sanction> {
    private final ProposalDesk proposals;
    private final SanctionDesk desk;

    SanctionProcedure(ProposalDesk proposals, SanctionDesk desk) {
        super(Sanction.class, "community-sanction", "处分办理");
        this.proposals = proposals;
        this.desk = desk;
    }

    @Override
    protected String whose() {
        return "supervisee";
    }

    @Override
    protected void declare(Acts<Sanction> acts) {
        acts.begin("propose", "拟处分", CommunityDuty.OFFICE, "社区矫正法#28")
                .asks(SanctionForms.Proposed.class)
                .to(PROPOSED)
                .makes(proposals::propose);
        acts.act("hear", "听取申辩", CommunityDuty.OFFICE, "社区矫正法#48")
                .from(PROPOSED)
                .to(HEARD)
                .asks(SanctionForms.Heard.class)
                .does(desk::hear);
        acts.own("defend", "提出申辩", "社区矫正法#48")
                .from(PROPOSED)
                .to(HEARD)
                .asks(SanctionForms.OwnDefence.class)
                .does(desk::defend);
        acts.act("issue", "决定处分", CommunityDuty.HEAD, "社区矫正法#28")
                .from(PROPOSED, HEARD)
                .to(ISSUED)
                .asks(SanctionForms.Decision.class)
                .next()
                .stepUp()
                .unless(desk::mayNotIssue)
                .does(desk::issue);
        acts.act("submit", "提请有权机关", CommunityDuty.HEAD, "社区矫正法#46")
                .from(PROPOSED, HEARD)
                .to(SUBMITTED)
                .asks(SanctionForms.Submission.class)
                .next()
                .stepUp()
                .unless(desk::mayNotSubmit)
                .does(desk::submit);
        acts.act("drop", "不予处分", CommunityDuty.HEAD, "社区矫正法#28")
                .from(PROPOSED, HEARD)
                .to(DROPPED)
                .asks(SanctionForms.Decision.class)
                .next()
                .does(desk::drop);
        acts.act("record-ruling", "登记裁定或者决定", CommunityDuty.COUNTY, "社区矫正法#48")
                .from(SUBMITTED)
                .to(GRANTED, DENIED)
                .asks(SanctionForms.Ruled.class)
                .next()
                .does(desk::ruled);
    }

    @Override
    public List<Panel> panels(OpenFile<Sanction> file) {
        Ruling<SanctionProposal> ruling = proposals.ruling(file.row());
        SanctionKind proposed = ruling.value().proposal();
        return List.of(Panel.of("规则建议", "What the rule proposes", proposed == null ? "不处分" : proposed.label(), ruling));
    }
}
