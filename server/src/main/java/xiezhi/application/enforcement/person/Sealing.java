package xiezhi.application.enforcement.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;

/**
 * 封存办理: the record of somebody who was a minor, from what the rule says of it to the seal. It names the person by his index number
 * alone, so that whoever seals keeps his own register when the person has vanished from all others.
 */
@Standard(
        code = "person.sealing",
        name = "犯罪记录封存办理",
        basis = "刑事诉讼法#286",
        title = "document",
        readers = PersonDuty.SEAL,
        keep = Keep.PERMANENT)
public record Sealing(
        @Key Ref<Sealing> id,
        @Item("状态") @Listed SealingState state,
        @Item(value = "人员主索引号", size = 36) String subject,

        @Item(value = "裁判文书或者封存通知", size = 120) @Listed @Searched
        String document,

        @Item("提出日期") @Listed LocalDate proposedOn,
        @Item(value = "提出单位", size = 100) @Listed String proposedBy,
        @Item("拟封存的记录") List<Seal.SealedRow> rows,
        @Item("规则结论") List<Line.Because> basis,
        @Item(value = "审核意见", size = 500) @Nullable String opinion) {

    public Sealing {
        rows = List.copyOf(rows);
        basis = List.copyOf(basis);
    }

    /** The person whom it is about. */
    public Ref<Person> person() {
        return Ref.of(java.util.UUID.fromString(subject));
    }

    /** The same with records of another room. */
    public Sealing plus(List<Seal.SealedRow> more) {
        List<Seal.SealedRow> all = new ArrayList<>(rows);
        more.stream().filter(row -> !all.contains(row)).forEach(all::add);
        return new Sealing(id, state, subject, document, proposedOn, proposedBy, all, basis, opinion);
    }

    /** Sealed. */
    public Sealing sealed(@Nullable String why) {
        return new Sealing(id, SealingState.SEALED, subject, document, proposedOn, proposedBy, rows, basis, why);
    }

    /** A person has decided against it. */
    public Sealing left(String why) {
        return new Sealing(id, SealingState.NOT_SEALED, subject, document, proposedOn, proposedBy, rows, basis, why);
    }
}
