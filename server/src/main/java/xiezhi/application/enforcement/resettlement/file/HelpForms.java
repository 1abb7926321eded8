package xiezhi.application.enforcement.resettlement.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.risk.Attitude;
import xiezhi.application.enforcement.person.risk.FamilyTie;
import xiezhi.application.enforcement.person.risk.Footing;
import xiezhi.application.enforcement.person.risk.RiskBand;
import xiezhi.application.enforcement.person.risk.RiskFacts;
import xiezhi.application.enforcement.person.risk.SubstanceUse;
import xiezhi.application.enforcement.resettlement.Closure;
import xiezhi.application.enforcement.resettlement.HelpSource;
import xiezhi.application.enforcement.resettlement.KeyCriterion;
import xiezhi.application.enforcement.resettlement.KeyTick;
import xiezhi.application.enforcement.resettlement.MeasureType;
import xiezhi.application.enforcement.resettlement.Verdict;
import xiezhi.application.enforcement.resettlement.VisitMode;
import xiezhi.foundation.identity.Unit;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.identity.Address;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.identity.Mobile;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.identity.OtherId;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;

/** 帮教表单: what each act of the file asks. */
public final class HelpForms {
    private HelpForms() {}

    /** 释放预告, as it comes with an event. */
    public record Announced(
            @Item("人员") Ref<Person> person,
            @Item("释放单位") @Nullable Ref<Unit> fromUnit,
            @Item("释放之日") LocalDate releaseOn,
            @Item("来源") HelpSource source,
            @Item("未成年") boolean minor,
            @Item("重点人员") boolean key,
            @Item("居住地") DivisionCode homeDivision,
            @Item("当日释放, 来不及预告") boolean sameDay) {}

    /** 手工登记: a release that no system tells of, as from a detention house. */
    public record Registered(
            @Item("姓名") PersonName name,
            @Item("性别") Sex sex,
            @Item("出生日期") LocalDate born,
            @Item("公民身份号码") @Nullable OtherId idNumber,
            @Item("释放之日") LocalDate releaseOn,
            @Item("来源") HelpSource source,
            @Item("居住地行政区划") DivisionCode homeDivision) {}

    /** 释放日期变动. */
    public record Rescheduled(@Item("释放之日") LocalDate releaseOn) {}

    /** 已释放. */
    public record Gone(@Item("释放之日") LocalDate on) {}

    /** 核实. */
    public record Checked(
            @Item("结论") Verdict verdict,
            @Item("居住地址") @Nullable Address address,
            @Item("家属联系人") @Nullable PersonName contact,
            @Item("联系电话") @Nullable Mobile mobile,
            @Item("家属愿意接回") @Nullable Boolean familyCollects,
            @Item(value = "住所情况", size = 300) @Nullable String housing,
            @Item(value = "工作打算", size = 300) @Nullable String workPlan) {}

    /** 重点核查. */
    public record Tick(
            @Item("情形") KeyCriterion criterion,
            @Item(value = "证据或者来源", size = 300) String evidence) {}

    /** 撤销重点核查项. */
    public record Untick(
            @Item("核查项") Ref<KeyTick> tick,
            @Item(value = "理由", size = 300) String why) {}

    /** 风险评估: the instrument's questions, and the band that the officer settles. */
    public record Risk(
            @Item(value = "前科次数, 不含封存的记录", min = 0) int priorConvictions,
            @Item(value = "初次犯罪年龄", min = 12) int ageAtFirstOffence,
            @Item("暴力犯罪或者毒品犯罪") boolean violentOrDrugCrime,
            @Item("住所") Footing housing,
            @Item("工作") Footing work,
            @Item("家庭联系") FamilyTie familyTie,
            @Item("物质使用") SubstanceUse substanceUse,
            @Item("态度") Attitude attitude,
            @Item(value = "近六个月违规次数", min = 0) int incidents,
            @Item("有职业证书或者工作机会") boolean jobOffer,
            @Item("家属已确认接回") boolean pickupConfirmed,
            @Item("评定等级") RiskBand settled,

            @Item(value = "与建议等级不同的理由", size = 500) @Nullable
            String reason) {

        RiskFacts on(LocalDate day) {
            return new RiskFacts(
                    day,
                    priorConvictions,
                    ageAtFirstOffence,
                    violentOrDrugCrime,
                    housing,
                    work,
                    familyTie,
                    substanceUse,
                    attitude,
                    incidents,
                    jobOffer,
                    pickupConfirmed);
        }
    }

    /** 确定接收人. */
    public record Receiver(
            @Item("接收司法所") Ref<Unit> office, @Item("家属愿意接回") boolean familyCollects) {}

    /** 衔接. */
    public record Met(
            @Item(value = "日期", today = true) LocalDate on,
            @Item(value = "地点", size = 100) String place,
            @Item("释放单位签字人") @Nullable PersonName releasedBy,
            @Item("接收方签字人") PersonName receivedBy,
            @Item("本人或者家属签字") boolean personSigned,
            @Item("由释放单位送回") boolean escorted,

            @Item(value = "移交的证明、药品和钱款", size = 500) @Nullable
            String items) {}

    /** 建档. */
    public record Opened(
            @Item("本人接受帮教") boolean accepts,
            @Item(value = "帮教人", size = 100) @Nullable String helper,
            @Item(value = "帮教计划", size = 1000) @Nullable String plan) {}

    /** 走访. */
    public record Visited(
            @Item(value = "日期", today = true) LocalDate on,
            @Item("方式") VisitMode mode,
            @Item(value = "内容", size = 1000) String content,
            @Item(value = "情绪", size = 100) @Nullable String mood,
            @Item(value = "需要", size = 500) @Nullable String needs) {}

    /** 帮扶. */
    public record Measure(
            @Item("种类") MeasureType type,
            @Item(value = "提供单位", size = 100) String provider,
            @Item("金额") @Nullable Money amount,
            @Item("起始日") LocalDate starts,
            @Item(value = "内容", size = 500) String content) {}

    /** 年度评估. */
    public record Yearly(
            @Item(value = "工作", size = 300) String work,
            @Item(value = "住所", size = 300) String housing,
            @Item(value = "家庭和社会关系", size = 300) String relations,
            @Item(value = "需要", size = 500) @Nullable String needs,
            @Item("仍为重点帮教对象") boolean key) {}

    /** 迁出. */
    public record Moving(
            @Item("迁入地行政区划") DivisionCode to,
            @Item(value = "理由", size = 300) String reason) {}

    /** 结束. */
    public record Ending(
            @Item("结束原因") Closure closure,
            @Item(value = "说明", size = 300) String note) {}

    /** 一句话. */
    public record Word(@Item(value = "内容", size = 500) String text) {}
}
