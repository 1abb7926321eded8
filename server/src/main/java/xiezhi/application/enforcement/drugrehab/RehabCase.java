package xiezhi.application.enforcement.drugrehab;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.application.enforcement.person.Person;
import xiezhi.kernel.code.Sex;
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
 * 戒毒档案: one person under one decision. The last day stands here as the rule computed it; it is absent while somebody who escaped has not
 * been brought back. A voluntary patient has the term of the agreement instead.
 */
@Standard(
        code = "drugrehab.case",
        name = "戒毒档案",
        basis = "戒毒条例#27",
        title = "number",
        readers = {RehabDuty.RECEIVE, RehabDuty.BRIGADE, RehabDuty.DOCTOR, RehabDuty.PSYCH, RehabDuty.TRAIN, RehabDuty.ASSESS, RehabDuty.HEAD, RehabDuty.BUREAU},
        share = Share.NEVER,
        keep = Keep.WITH_CASE_FILE)
public record RehabCase(
        @Key Ref<RehabCase> id,
        @Item(value = "档案号", size = 60) @Listed @Searched String number,
        @Item("状态") @Listed RehabState state,
        @Item("人员") Ref<Person> person,
        @Item("姓名") @Listed @Searched PersonName name,
        @Item("性别") Sex sex,
        @Item("出生日期") LocalDate born,
        @Item(value = "决定书编号", size = 60) @Searched String decisionNumber,
        @Item(value = "决定机关", size = 100) @Listed String decider,
        @Item("决定日期") @Listed LocalDate decided,
        @Item("公安机关开始执行之日") @Nullable LocalDate policeFrom,
        @Item("自愿戒毒约定期限届满日") @Nullable LocalDate voluntaryUntil,
        @Item(value = "毒品种类", sealed = true) List<DrugUse> drugs,
        @Item(value = "成瘾程度", sealed = true) @Nullable AddictionLevel addiction,
        @Item(value = "吸毒年数", min = 0) @Nullable Integer historyYears,
        @Item(value = "既往强制隔离戒毒次数", min = 0) int priorTimes,
        @Item("曾拒绝或者严重违反社区康复协议并复吸") boolean brokeCommunityRehab,
        @Item("居住地") DivisionCode homeDivision,
        @Item("入所日期") @Listed @Nullable LocalDate admitted,
        @Item("现分区") @Listed @Nullable Zone zone,
        @Item("进入现分区之日") @Nullable LocalDate zoneSince,
        @Item(value = "已决定延长的月数", min = 0) int extendedMonths,
        @Item("批准提前解除之日") @Nullable LocalDate earlyReleaseOn,
        @Item("期满日") @Listed @Nullable LocalDate ends,
        @Item("解除日期") @Nullable LocalDate released,
        @Item("解除种类") @Nullable ReleaseKind releaseKind,
        @Item("执行阶段") @Nullable Ref<Episode> episode) {

    /** 吸食毒品: one kind. */
    public record DrugUse(@Item("种类") DrugType type) {}

    public RehabCase {
        drugs = List.copyOf(drugs);
        that(!decided.isBefore(born), "决定日期不能早于出生日期");
        that(admitted == null || !admitted.isBefore(decided), "入所日期不能早于决定日期");
        that((zone == null) == (zoneSince == null), "分区和进入分区之日应当一并填写");
        that((released == null) == (releaseKind == null), "解除日期和解除种类应当一并填写");
    }

    /** The next version of the file, field by field. */
    public RehabCaseChange change() {
        return new RehabCaseChange(this);
    }

    /** The same file in another state. */
    public RehabCase in(RehabState next) {
        return change().state(next).make();
    }

    /** The decision without a term of its own: somebody who came of his own will. */
    public boolean voluntary() {
        return voluntaryUntil != null;
    }
}
