package xiezhi.application.enforcement.drugrehab;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Share;
import xiezhi.kernel.record.Standard;

/** 入所检查: papers, identity, body and belongings at the gate. A woman is searched by a woman. */
@Standard(
        code = "drugrehab.admission-check",
        name = "入所检查",
        basis = "戒毒条例#28",
        readers = {RehabDuty.RECEIVE, RehabDuty.BRIGADE, RehabDuty.ASSESS, RehabDuty.HEAD, RehabDuty.BUREAU},
        share = Share.NEVER,
        keep = Keep.WITH_CASE_FILE)
public record AdmissionCheck(
        @Key Ref<AdmissionCheck> id,
        @Item("戒毒档案") Ref<RehabCase> rehab,
        @Item("检查日期") LocalDate day,
        @Item("有强制隔离戒毒决定书") boolean decisionPaper,
        @Item("身份核对一致") boolean identityMatches,
        @Item("检查人性别") Sex searcherSex,
        @Item("怀孕") boolean pregnant,
        @Item("正在哺乳的本人婴儿出生日期") @Nullable LocalDate nursling,
        @Item(value = "体表伤情和随身药品", size = 1000, sealed = true) @Nullable String body,
        @Item(value = "保管物品", size = 1000) @Nullable String belongings,
        @Item(value = "发现的违禁品", size = 500) @Nullable String contraband) {}
