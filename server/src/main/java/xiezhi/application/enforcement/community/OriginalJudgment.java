package xiezhi.application.enforcement.community;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.sentence.Instance;
import xiezhi.application.enforcement.sentence.PenaltyKind;
import xiezhi.application.enforcement.sentence.TermLength;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 原判裁判: the judgment that the person serves, as the prison had it when it handed him over; the county enters none of it again. */
@Standard(
        code = "community.judgment",
        name = "原判裁判",
        basis = "社区矫正法#20",
        title = "number",
        readers = {
            CommunityDuty.OFFICE,
            CommunityDuty.COUNTY,
            CommunityDuty.HEAD,
            CommunityDuty.HIGHER,
            CommunityDuty.PROCURATOR
        },
        keep = Keep.THIRTY_YEARS)
public record OriginalJudgment(
        @Key Ref<OriginalJudgment> id,
        @Item("矫正对象") Ref<Supervisee> supervisee,
        @Item(value = "裁判法院", size = 200) String court,
        @Item(value = "案号", size = 60) String number,
        @Item("审级") Instance instance,
        @Item("裁判日期") LocalDate judged,
        @Item("生效日期") LocalDate effective,
        @Item(value = "罪名", size = 1000) String crimes,
        @Item("主刑") PenaltyKind penalty,
        @Item("原判刑期") @Nullable TermLength term,
        @Item("数罪并罚") boolean combined,
        @Item("刑期起日") @Nullable LocalDate starts,
        @Item("原判刑期止日") @Nullable LocalDate ends,
        @Item(value = "财产性判项", size = 1000) String money,
        @Item(value = "剥夺政治权利", size = 100) String rights,
        @Item("限制减刑") boolean limitCommutation,
        @Item(value = "禁止令", size = 2000) String prohibition) {}
