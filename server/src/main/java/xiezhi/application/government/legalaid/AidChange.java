package xiezhi.application.government.legalaid;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.government.lawyer.Practitioner;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 更换承办人员请求: who asked for another lawyer and why, and what the centre answered. The lawyer complained of does not read it. */
@Standard(
        code = "legalaid.change",
        name = "更换承办人员请求",
        basis = "法律援助法#55",
        readers = {AidDuty.ASSIGN, AidDuty.LEAD})
public record AidChange(
        @Key Ref<AidChange> id,
        @Item("案件") @Listed Ref<AidApplication> application,
        @Item("请求人") @Listed ChangeAsker asker,
        @Item("请求时的承办人员") @Listed Ref<Practitioner> lawyer,
        @Item(value = "请求理由", size = 2000, sealed = true) String reason,
        @Item("请求日期") @Listed LocalDate askedOn,
        @Item("结果") @Listed @Nullable ChangeOutcome outcome,
        @Item(value = "答复", size = 2000) @Nullable String answer,
        @Item("答复日期") @Nullable LocalDate answeredOn) {

    public AidChange {
        that(!reason.isBlank(), "请写明请求更换的理由");
        that((outcome == null) == (answeredOn == null), "结果和答复日期应当同时填写");
        that(outcome != ChangeOutcome.KEPT || (answer != null && !answer.isBlank()), "不予更换的, 应当说明理由");
    }

    public boolean open() {
        return outcome == null;
    }

    public AidChange answered(ChangeOutcome as, String words, LocalDate day) {
        return new AidChange(id, application, asker, lawyer, reason, askedOn, as, words, day);
    }
}
