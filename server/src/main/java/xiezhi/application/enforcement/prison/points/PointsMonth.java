package xiezhi.application.enforcement.prison.points;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 月度计分: the score of one inmate in one month, as computed from base and entries; fixed when it is published. */
@Standard(
        code = "prison.points-month",
        name = "月度计分",
        basis = {"计分考核规定#6", "计分考核规定#11"},
        readers = {
            PrisonDuty.INTAKE,
            PrisonDuty.WARD,
            PrisonDuty.WARD_CHIEF,
            PrisonDuty.PENALTY,
            PrisonDuty.CUSTODY,
            PrisonDuty.EDUCATION,
            PrisonDuty.LIFE,
            PrisonDuty.COMMITTEE,
            PrisonDuty.WARDEN,
            PrisonDuty.BUREAU,
            PrisonDuty.PROCURATOR,
            PrisonDuty.INSPECT
        },
        keep = Keep.PERMANENT)
public record PointsMonth(
        @Key Ref<PointsMonth> id,
        @Item("服刑档案") @Listed Ref<CustodyFile> file,
        @Item("考核月") @Listed LocalDate month,
        @Item("监管改造") BigDecimal supervision,
        @Item("教育和文化改造") BigDecimal education,
        @Item("劳动改造") BigDecimal labour,
        @Item("专项") BigDecimal special,
        @Item("处罚扣分") BigDecimal penalties,
        @Item("当月基础分") BigDecimal base,
        @Item("合计") @Listed BigDecimal total,
        @Item("周期累计") @Listed BigDecimal balance,
        @Item(value = "禁闭天数", min = 0) int confinedDays,
        @Item(value = "不在考核天数", min = 0) int absentDays,
        @Item("低于基础分") @Listed boolean belowBase,
        @Item("公示日期") @Listed @Nullable LocalDate publishedOn,
        @Item("公示期满日期") @Nullable LocalDate confirmedOn) {}
