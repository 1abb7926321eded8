package xiezhi.application.enforcement.drugrehab.clinic;

import static xiezhi.application.enforcement.drugrehab.SampleState.RECEIVED;
import static xiezhi.application.enforcement.drugrehab.SampleState.RESULTED;
import static xiezhi.application.enforcement.drugrehab.SampleState.SENT;
import static xiezhi.application.enforcement.drugrehab.SampleState.TAKEN;
import static xiezhi.application.enforcement.drugrehab.SampleState.VOID;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.drugrehab.RehabCase;
import xiezhi.application.enforcement.drugrehab.RehabDuty;
import xiezhi.application.enforcement.drugrehab.SampleResult;
import xiezhi.application.enforcement.drugrehab.SampleState;
import xiezhi.application.enforcement.drugrehab.UrineTest;
import xiezhi.application.enforcement.drugrehab.file.RehabFiles;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.casework.Procedure;
import xiezhi.foundation.identity.Person;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;

/** 尿检程序: taken by one before another, sealed, sent, received with the seal looked at, tested by one and signed by another. */
@Component
class UrineTestProcedure extends Procedure<UrineTest> {
    private static final String LAW = "吸毒检测程序规定#8";
    private final RehabFiles files;
    private final Clock clock;

    UrineTestProcedure(RehabFiles files, Clock clock) {
        super(UrineTest.class, "rehab-urine-test", "戒毒人员尿检");
        this.files = files;
        this.clock = clock;
    }

    /** 采样. */
    record Taking(
            @Item("戒毒档案") Ref<RehabCase> rehab,
            @Item(value = "样本编号", size = 40) String sample,
            @Item(value = "封签号", size = 40) String seal) {}

    /** 接收. */
    record Receipt(@Item("封签完好") boolean intact) {}

    /** 检测结果. */
    record Finding(
            @Item(value = "检测设备", size = 60) String device,
            @Item("结果") SampleResult result) {}

    /** 作废理由. */
    record Why(@Item(value = "理由", size = 300) String text) {}

    @Override
    protected String whose() {
        return "rehab";
    }

    @Override
    protected void declare(Acts<UrineTest> acts) {
        acts.begin("take", "采样封存", RehabDuty.DOCTOR, LAW)
                .asks(Taking.class)
                .to(TAKEN)
                .makes(this::opening);
        acts.act("witness", "见证采样", RehabDuty.BRIGADE, LAW)
                .from(TAKEN)
                .unless(file -> file.row().witness() != null
                        ? no("已经有见证人")
                        : own(file.row().taker(), "采样人不能见证自己"))
                .does(this::witness);
        acts.act("send", "送检", RehabDuty.DOCTOR, LAW)
                .from(TAKEN)
                .to(SENT)
                .unless(file -> file.row().witness() == null ? no("采样还没有见证人") : List.of())
                .does(this::send);
        acts.act("receive", "接收样本", RehabDuty.DOCTOR, LAW)
                .from(SENT)
                .to(RECEIVED, VOID)
                .asks(Receipt.class)
                .does(this::receive);
        acts.act("test", "登记检测结果", RehabDuty.DOCTOR, LAW)
                .from(RECEIVED)
                .asks(Finding.class)
                .unless(file -> file.row().result() != null ? no("已有检测结果, 等待复核") : List.of())
                .does((file, form) -> Done.of(file.row().found(form.device(), form.result(), me())));
        acts.act("countersign", "复核结果", RehabDuty.DOCTOR, LAW)
                .from(RECEIVED)
                .to(RESULTED)
                .unless(UrineTestProcedure::notSecond)
                .does(this::countersign);
        acts.act("void", "作废", RehabDuty.DOCTOR, LAW)
                .from(TAKEN, SENT, RECEIVED)
                .to(VOID)
                .asks(Why.class)
                .does((file, form) ->
                        Done.of(file.row().passed(VOID, hand("作废", true))).because(form.text()));
    }

    private Opening<UrineTest> opening(Taking form) {
        Stored<RehabCase> rehab = files.get(form.rehab());
        if (!rehab.row().state().open()) {
            throw Refusal.state("此人已不在本所执行", "请核对档案");
        }
        UrineTest.Hand first = hand("采样封存", true);
        UrineTest fresh = new UrineTest(
                Ref.next(),
                rehab.row().id(),
                TAKEN,
                form.sample(),
                first.at(),
                me(),
                null,
                form.seal(),
                List.of(first),
                null,
                null,
                null,
                null);
        return new Opening<>(fresh, rehab.placement());
    }

    private Done<UrineTest> witness(OpenFile<UrineTest> file, Record none) {
        return Done.of(file.row().passed(TAKEN, hand("见证采样", true)).witnessed(me()));
    }

    private Done<UrineTest> send(OpenFile<UrineTest> file, Record none) {
        return Done.of(file.row().passed(SENT, hand("送检", true)));
    }

    /** A broken seal ends the sample: what it would show proves nothing. */
    private Done<UrineTest> receive(OpenFile<UrineTest> file, Receipt form) {
        SampleState next = form.intact() ? RECEIVED : VOID;
        return Done.of(file.row().passed(next, hand("接收", form.intact())))
                .because(form.intact() ? null : "封签破损, 样本作废, 应当重新采样");
    }

    private Done<UrineTest> countersign(OpenFile<UrineTest> file, Record none) {
        return Done.of(file.row().signed(me()));
    }

    private static List<Reason> notSecond(OpenFile<UrineTest> file) {
        Ref<Person> tester = file.row().tester();
        return tester == null ? no("还没有检测结果") : own(tester, "检测人不能复核自己的结果");
    }

    private static List<Reason> own(Ref<Person> other, String why) {
        return other.equals(me()) ? no(why) : List.of();
    }

    private static List<Reason> no(String why) {
        return List.of(new Reason(LAW, why));
    }

    private UrineTest.Hand hand(String what, boolean intact) {
        return new UrineTest.Hand(clock.instant().truncatedTo(ChronoUnit.MICROS), me(), what, intact);
    }

    private static Ref<Person> me() {
        return Ref.of(Acting.current().person());
    }
}
