package xiezhi.application.enforcement.resettlement;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.person.risk.RiskBand;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Share;
import xiezhi.kernel.record.Standard;

/** 再犯风险评估: points item by item, the band that a named officer settled, and what the subject says to it. It expires by itself. */
@Standard(
        code = "resettlement.risk-assessment",
        name = "再犯风险评估",
        basis = "个人信息保护法#24",
        readers = {HelpDuty.COUNTY, HelpDuty.OFFICE},
        share = Share.NEVER,
        keep = Keep.WITH_CASE_FILE)
public record RiskAssessment(
        @Key Ref<RiskAssessment> id,
        @Item("帮教档案") Ref<HelpCase> help,
        @Item("评估日期") @Listed LocalDate day,
        @Item(value = "量表", size = 20) String instrument,
        @Item("逐项分值") List<Scored> items,
        @Item("合计") int total,
        @Item("建议等级") RiskBand suggested,
        @Item("评定等级") @Listed RiskBand settled,
        @Item(value = "不同理由", size = 500) @Nullable String reason,
        @Item("失效日") @Listed LocalDate expires,
        @Item(value = "本人异议", size = 500) @Nullable String objection,
        @Item(value = "异议答复", size = 500) @Nullable String answer) {

    public RiskAssessment {
        items = List.copyOf(items);
        that(settled == suggested || (reason != null && !reason.isBlank()), "评定等级与建议等级不同的, 应当写明理由");
    }

    /** 评估项: what was asked, what was found, and its points. */
    public record Scored(
            @Item(value = "项目", size = 60) String item,
            @Item(value = "所见", size = 60) String found,
            @Item("分值") int points) {}

    /** The same assessment with what the subject says to it. */
    public RiskAssessment contested(String text) {
        return new RiskAssessment(
                id, help, day, instrument, items, total, suggested, settled, reason, expires, text, null);
    }

    /** The same assessment with the answer to the subject. */
    public RiskAssessment answered(String text) {
        return new RiskAssessment(
                id, help, day, instrument, items, total, suggested, settled, reason, expires, objection, text);
    }

}
