package xiezhi.application.enforcement.resettlement;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.risk.RiskBand;
import xiezhi.foundation.identity.Unit;
import xiezhi.kernel.identity.Address;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Share;
import xiezhi.kernel.record.Standard;

/**
 * 帮教档案: one release and the help after it. It knows the day of the release, where home is, what is needed and the band of risk; it knows
 * nothing of points, talks or complaints, and it carries no label that an employer could read.
 */
@Standard(
        code = "resettlement.case",
        name = "帮教档案",
        basis = "中办发〔2010〕5号#2",
        title = "number",
        readers = {HelpDuty.COUNTY, HelpDuty.OFFICE},
        share = Share.NEVER,
        keep = Keep.WITH_CASE_FILE)
public record HelpCase(
        @Key Ref<HelpCase> id,
        @Item(value = "档案号", size = 60) @Listed @Searched String number,
        @Item("状态") @Listed HelpState state,
        @Item("人员") Ref<Person> person,
        @Item("姓名") @Listed @Searched PersonName name,
        @Item("出生日期") @Nullable LocalDate born,
        @Item("来源") @Listed HelpSource source,
        @Item("释放单位") @Nullable Ref<Unit> fromUnit,
        @Item("预定释放日") @Listed LocalDate releaseOn,
        @Item("实际释放日") @Nullable LocalDate released,
        @Item("收到预告之日") LocalDate announced,
        @Item("当日释放, 来不及预告") boolean sameDay,
        @Item("未成年") @Listed boolean minor,
        @Item("居住地") @Listed DivisionCode homeDivision,
        @Item("核实的居住地址") @Nullable Address address,
        @Item("核实结论") @Listed @Nullable Verdict verdict,
        @Item("家属愿意接回") @Nullable Boolean familyCollects,
        @Item("重点帮教对象") @Listed boolean key,
        @Item("风险等级") @Nullable RiskBand band,
        @Item("衔接方式") @Listed @Nullable HandoverKind pickup,
        @Item("接回人") @Nullable Collector collector,
        @Item("接收司法所") @Listed @Nullable Ref<Unit> receiver,
        @Item(value = "帮教人", size = 100) @Nullable String helper,
        @Item("帮教意愿") Consent consent,
        @Item("建档日期") @Nullable LocalDate opened,
        @Item("帮教期满日") @Listed @Nullable LocalDate periodEnd,
        @Item("下次走访") @Listed @Nullable LocalDate nextVisit,
        @Item("结束原因") @Nullable Closure closure,
        @Item("结束日期") @Nullable LocalDate closed,
        @Item("执行阶段") @Nullable Ref<Episode> episode) {

    public HelpCase {
        that((closed == null) == (closure == null), "结束日期和结束原因应当一并填写");
        that(consent != Consent.ACCEPTED || opened != null, "接受帮教的应当有建档日期");
        that(state != HelpState.ACTIVE || periodEnd != null, "帮教中的档案应当有期满日");
    }

    /** The next version of the file, field by field. */
    public HelpCaseChange change() {
        return new HelpCaseChange(this);
    }

    /** The same file in another state. */
    public HelpCase in(HelpState next) {
        return change().state(next).make();
    }
}
