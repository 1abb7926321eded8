package xiezhi.application.enforcement.community.entry;

import static xiezhi.application.enforcement.community.InvestigationState.RECEIVED;
import static xiezhi.application.enforcement.community.InvestigationState.REPORTED;
import static xiezhi.application.enforcement.community.InvestigationState.RETURNED;
import static xiezhi.application.enforcement.community.InvestigationState.SENT;

import java.util.List;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.CommunityDuty;
import xiezhi.application.enforcement.community.Investigation;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Panel;
import xiezhi.foundation.casework.Procedure;
import xiezhi.kernel.rule.LegalBasis;

/** 调查评估: received, looked into, answered in words with evidence. */
@Component
@LegalBasis({"社区矫正法#18", "社区矫正法实施办法#14"})
class InvestigationProcedure extends Procedure<Investigation> {
    private static final String BASIS = "社区矫正法#18";
    private final InvestigationDesk desk;

    InvestigationProcedure(InvestigationDesk desk) {
        super(Investigation.class, "community-investigation", "调查评估");
        this.desk = desk;
    }

    @Override
    protected void declare(Acts<Investigation> acts) {
        acts.begin("receive", "登记委托函", CommunityDuty.COUNTY, BASIS)
                .asks(InvestigationForms.Letter.class)
                .to(RECEIVED)
                .makes(desk::receive);
        acts.platform("from-message", "委托来文", BASIS)
                .asks(InvestigationForms.Asked.class)
                .to(RECEIVED)
                .makes(desk::asked);
        acts.act("report", "提出评估意见", CommunityDuty.OFFICE, BASIS)
                .from(RECEIVED)
                .to(REPORTED)
                .asks(InvestigationForms.Opinion.class)
                .does(desk::report);
        acts.act("agree-longer", "商定延长", CommunityDuty.COUNTY, "社区矫正法实施办法#14")
                .from(RECEIVED, REPORTED)
                .asks(InvestigationForms.Longer.class)
                .does(desk::longer);
        acts.act("send", "送达意见书", CommunityDuty.COUNTY, BASIS)
                .from(REPORTED)
                .to(SENT)
                .next()
                .does(desk::send);
        acts.act("return", "退回委托", CommunityDuty.COUNTY, BASIS)
                .from(RECEIVED)
                .to(RETURNED)
                .asks(InvestigationForms.Why.class)
                .does(desk::giveBack);
    }

    @Override
    public List<Panel> panels(OpenFile<Investigation> file) {
        return List.of(Panel.of(
                "完成期限",
                "Due",
                file.row().due().toString(),
                desk.due(file.row().receivedOn(), file.row().fastTrack())));
    }
}
