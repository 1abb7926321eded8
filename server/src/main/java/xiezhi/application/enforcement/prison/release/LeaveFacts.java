package xiezhi.application.enforcement.prison.release;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;

/** 离监探亲事实. */
public record LeaveFacts(
        @Item("离监日期") LocalDate out,
        @Item(value = "天数", min = 1) int days,
        @Item("有期徒刑(含减为有期徒刑)") boolean fixedTerm,
        @Item("原判刑期一半届满日") @Nullable LocalDate halfServed,
        @Item("一贯表现好") @Nullable Boolean goodConduct,
        @Item("离监不致再危害社会") @Nullable Boolean noRisk,
        @Item("书面保证") @Nullable Boolean promised,
        @Item("亲属担保") @Nullable Boolean guaranteed,
        @Item("已通知目的地公安机关") @Nullable Boolean policeTold,
        @Item("上次探亲返监日期") @Nullable LocalDate lastBack) {}
