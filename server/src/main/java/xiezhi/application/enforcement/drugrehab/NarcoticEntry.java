package xiezhi.application.enforcement.drugrehab;

import static xiezhi.kernel.fault.Check.that;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.identity.Person;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Share;
import xiezhi.kernel.record.Standard;

/** 专用账册: each movement of a controlled medicine is entered by one and checked by another; stock is what the signed lines add up to. */
@Standard(
        code = "drugrehab.narcotic-entry",
        name = "麻醉药品精神药品专用账册",
        basis = "麻醉药品和精神药品管理条例#48",
        title = "medicine",
        readers = {RehabDuty.DOCTOR, RehabDuty.HEAD},
        share = Share.NEVER,
        keep = Keep.WITH_CASE_FILE)
public record NarcoticEntry(
        @Key Ref<NarcoticEntry> id,
        @Item("戒毒档案") @Nullable Ref<RehabCase> patient,
        @Item("状态") @Listed NarcoticState state,
        @Item(value = "药品和规格", size = 100) @Listed @Searched String medicine,
        @Item("事项") @Listed NarcoticMove move,
        @Item(value = "数量", min = 1) @Listed int amount,
        @Item(value = "账册行号", min = 1) @Listed @Nullable Integer serial,
        @Item(value = "结存", min = 0) @Listed @Nullable Integer balance,
        @Item(value = "批号", size = 40) String batch,
        @Item(value = "处方医师处方权编号", size = 40) @Nullable String prescriberLicence,
        @Item("时间") @Listed Instant at,
        @Item("第一签字人") @Listed Ref<Person> first,
        @Item("第二签字人") @Listed @Nullable Ref<Person> second) {

    public NarcoticEntry {
        that(second == null || !second.equals(first), "两个签字人不能是同一人 (麻醉药品和精神药品管理条例第48条)");
        that((second == null) == (balance == null), "双人签字后才有结存");
        that((second == null) == (serial == null), "双人签字后才有账册行号");
        that(move != NarcoticMove.DISPENSE || (patient != null && prescriberLicence != null), "发药应当写明用药人和处方医师的处方权编号");
    }

    /** How the line changes the stock. */
    public int change() {
        return move == NarcoticMove.IN || move == NarcoticMove.RETURN ? amount : -amount;
    }

    /** The same line, checked by the second person, with its place in the book and the stock that it leaves. */
    public NarcoticEntry signed(Ref<Person> by, int line, int left) {
        return new NarcoticEntry(
                id, patient, NarcoticState.SIGNED, medicine, move, amount, line, left, batch, prescriberLicence, at, first,
                by);
    }

    /** The same line, never carried out. */
    public NarcoticEntry voided() {
        return new NarcoticEntry(
                id, patient, NarcoticState.VOID, medicine, move, amount, null, null, batch, prescriberLicence, at, first,
                null);
    }

}
