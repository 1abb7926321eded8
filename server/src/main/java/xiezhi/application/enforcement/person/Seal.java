package xiezhi.application.enforcement.person;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 封存记录: which part of a person's record is sealed, since when and why. That there is one is itself not to be known. */
@Standard(
        code = "person.seal",
        name = "犯罪记录封存",
        basis = {"刑事诉讼法#286", "预防未成年人犯罪法#59"},
        keep = Keep.PERMANENT)
public record Seal(
        @Key Ref<Seal> id,
        @Item("人员") Ref<Person> person,
        @Item("执行阶段") List<Ref<Episode>> episodes,
        @Item("其他记录") List<SealedRow> rows,
        @Item("封存日期") LocalDate sealedOn,
        @Item(value = "决定机关或者文书", size = 120) String document,
        @Item("依据") List<Line.Because> basis,
        @Item("解除日期") @Nullable LocalDate liftedOn) {

    /** 被封存的记录: a judgment or a file of another room. */
    public record SealedRow(
            @Item(value = "记录标准", size = 60) String standard,
            @Item(value = "记录", size = 36) String row) {}

    public Seal {
        episodes = List.copyOf(episodes);
        rows = List.copyOf(rows);
        basis = List.copyOf(basis);
        that(!basis.isEmpty(), "封存应当写明依据");
        that(liftedOn == null || !liftedOn.isBefore(sealedOn), "解除日期不能早于封存日期");
    }

    /** The seal, lifted: a retrial or a new judgment has taken its ground away. */
    public Seal lifted(LocalDate on) {
        return new Seal(id, person, episodes, rows, sealedOn, document, basis, on);
    }
}
