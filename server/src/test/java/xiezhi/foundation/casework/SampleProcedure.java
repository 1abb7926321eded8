package xiezhi.foundation.casework;

import static xiezhi.foundation.casework.SampleLeave.State.APPLIED;
import static xiezhi.foundation.casework.SampleLeave.State.APPROVED;
import static xiezhi.foundation.casework.SampleLeave.State.REFUSED;
import static xiezhi.foundation.casework.SampleLeave.State.RETURNED;
import static xiezhi.foundation.casework.SampleLeave.State.WAITING;
import static xiezhi.foundation.casework.SampleLeave.State.WITHDRAWN;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 样本请假程序. */
@Component
class SampleProcedure extends Procedure<SampleLeave> {
    static final String ASK = "sample.leave-ask";
    static final String DECIDE = "sample.leave-decide";
    private final Records records;

    SampleProcedure(Records records) {
        super(SampleLeave.class, "sample-leave", "样本请假流程");
        this.records = records;
    }

    /** 申请. */
    record Asked(
            @Item("编号") String number,
            @Item(value = "天数", min = 1) int days) {}

    /** 意见. */
    record Opinion(@Item(value = "意见", size = 500) String text) {}

    @Override
    protected void declare(Acts<SampleLeave> acts) {
        acts.begin("apply", "申请外出", ASK, "社区矫正法#27")
                .asks(Asked.class)
                .to(APPLIED)
                .makes(asked -> new Opening<>(
                        new SampleLeave(Ref.next(), asked.number(), APPLIED, asked.days()), Placement.in(unit())));
        acts.act("approve", "批准外出", DECIDE, "社区矫正法#27")
                .from(APPLIED)
                .to(APPROVED)
                .asks(Opinion.class)
                .next()
                .stepUp()
                .unless(file -> file.row().days() > 30 ? List.of(new Reason("社区矫正法#27", "超过三十日, 由上级机构决定")) : List.of())
                .shows((file, opinion) -> Ruling.of(
                        file.row().days(),
                        new Reason("社区矫正法#27", "外出%d日".formatted(file.row().days()))))
                .does((file, opinion) -> {
                    records.add(new SampleLeave.Note(Ref.next(), file.ref(), opinion.text()), file.placement());
                    return Done.of(file.row().in(APPROVED)).because(opinion.text());
                });
        acts.act("refuse", "不予批准", DECIDE, "社区矫正法#27")
                .from(APPLIED)
                .to(REFUSED)
                .next()
                .does((file, none) -> Done.of(file.row().in(REFUSED)));
        acts.act("correct-days", "更正天数", ASK, "社区矫正法#27")
                .from(APPLIED)
                .does((file, none) -> Done.of(file.row().of(3)));
        acts.act("withdraw", "撤回", ASK, "社区矫正法#27")
                .from(APPLIED)
                .to(WITHDRAWN)
                .does((file, none) -> Done.of(file.row().in(WITHDRAWN)));
        acts.act("report-return", "报告返回", ASK, "社区矫正法#27")
                .from(APPROVED)
                .to(WAITING)
                .does((file, none) -> Done.of(file.row().in(WAITING)));
        acts.act("confirm-return", "核实返回", DECIDE, "社区矫正法#27")
                .from(WAITING)
                .to(RETURNED)
                .next()
                .does((file, none) -> Done.of(file.row().in(RETURNED)));
        acts.platform("expire", "逾期失效", "社区矫正法#27")
                .from(WAITING, APPLIED)
                .to(REFUSED)
                .does((file, none) -> Done.of(file.row().in(REFUSED)));
    }

    @Override
    public List<Class<? extends Record>> parts() {
        return List.of(SampleLeave.Note.class);
    }

    private static UUID unit() {
        return java.util.Objects.requireNonNull(Acting.current().unit());
    }
}
