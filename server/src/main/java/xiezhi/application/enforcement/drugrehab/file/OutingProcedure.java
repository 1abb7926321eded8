package xiezhi.application.enforcement.drugrehab.file;

import static xiezhi.application.enforcement.drugrehab.OutingState.APPLIED;
import static xiezhi.application.enforcement.drugrehab.OutingState.APPROVED;
import static xiezhi.application.enforcement.drugrehab.OutingState.REFUSED;
import static xiezhi.application.enforcement.drugrehab.OutingState.RETURNED;

import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.drugrehab.Outing;
import xiezhi.application.enforcement.drugrehab.RehabCase;
import xiezhi.application.enforcement.drugrehab.RehabDuty;
import xiezhi.application.enforcement.drugrehab.RehabState;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.casework.Procedure;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Ref;

/** 外出探视程序: asked for by the brigade for the person, decided by the head, closed with the return. */
@Component
class OutingProcedure extends Procedure<Outing> {
    private static final String LAW = "禁毒法#46";
    private final RehabFiles files;

    OutingProcedure(RehabFiles files) {
        super(Outing.class, "rehab-outing", "戒毒人员外出探视");
        this.files = files;
    }

    @Override
    protected String whose() {
        return "rehab";
    }

    @Override
    protected void declare(Acts<Outing> acts) {
        acts.begin("apply", "申请外出探视", RehabDuty.BRIGADE, LAW)
                .asks(RehabForms.OutingApplication.class)
                .to(APPLIED)
                .makes(this::opening);
        acts.act("approve", "批准外出", RehabDuty.HEAD, LAW)
                .from(APPLIED)
                .to(APPROVED)
                .asks(RehabForms.Word.class)
                .next()
                .does((file, form) -> Done.of(file.row().in(APPROVED)).because(form.text()));
        acts.act("refuse", "不批准", RehabDuty.HEAD, LAW)
                .from(APPLIED)
                .to(REFUSED)
                .asks(RehabForms.Word.class)
                .next()
                .does((file, form) -> Done.of(file.row().in(REFUSED)).because(form.text()));
        acts.act("return", "登记返回", RehabDuty.BRIGADE, LAW)
                .from(APPROVED)
                .to(RETURNED)
                .asks(RehabForms.Back.class)
                .does((file, form) -> Done.of(file.row().back(form.on()))
                        .because(form.on().isAfter(file.row().until()) ? "超过应当返回之日" : null));
    }

    private Opening<Outing> opening(RehabForms.OutingApplication form) {
        Stored<RehabCase> stored = files.get(form.rehab());
        if (stored.row().state() != RehabState.IN_REHAB) {
            throw Refusal.state("此人现在不在所内", "请核对档案");
        }
        Outing fresh = new Outing(
                Ref.next(),
                stored.row().id(),
                APPLIED,
                stored.row().number(),
                form.reason(),
                form.visited(),
                form.relation(),
                form.starts(),
                form.until(),
                null);
        return new Opening<>(fresh, stored.placement());
    }
}
