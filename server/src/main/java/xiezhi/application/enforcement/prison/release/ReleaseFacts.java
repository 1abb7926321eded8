package xiezhi.application.enforcement.prison.release;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;

/**
 * 释放事实.
 *
 * @param today the day on which it is asked
 * @param lastDay the last day of the term as the ledger has it
 * @param servedOn the day on which a ruling that ended the term was served
 * @param otherWarrant the organ and the paper by which another organ takes over
 */
public record ReleaseFacts(
        @Item("办理日期") LocalDate today,
        @Item("释放类型") ReleaseKind kind,
        @Item("刑期止日") @Nullable LocalDate lastDay,
        @Item("裁定送达日期") @Nullable LocalDate servedOn,
        @Item(value = "在案羁押机关和文书", size = 200) @Nullable String otherWarrant,
        @Item("财产性判项未履行") @Nullable Boolean propertyUnpaid,
        @Item("在医院、押解或者禁闭中") @Nullable Boolean away,
        @Item("附加剥夺政治权利") @Nullable Boolean politicalRights) {}
