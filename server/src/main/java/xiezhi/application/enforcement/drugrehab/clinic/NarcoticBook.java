package xiezhi.application.enforcement.drugrehab.clinic;

import static xiezhi.application.enforcement.drugrehab.NarcoticState.SIGNED;
import static xiezhi.application.enforcement.drugrehab.NarcoticState.VOID;
import static xiezhi.application.enforcement.drugrehab.NarcoticState.WAITING;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.drugrehab.NarcoticEntry;
import xiezhi.application.enforcement.drugrehab.NarcoticMove;
import xiezhi.application.enforcement.drugrehab.RehabCase;
import xiezhi.application.enforcement.drugrehab.RehabDuty;
import xiezhi.application.enforcement.drugrehab.file.RehabFiles;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.casework.Procedure;
import xiezhi.foundation.identity.Person;
import xiezhi.foundation.numbering.Numbering;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;

/** 专用账册程序: one enters a line, another checks it; only then does the stock move. A line is voided, never deleted. */
@Component
public class NarcoticBook extends Procedure<NarcoticEntry> {
    private static final String LAW = "麻醉药品和精神药品管理条例#48";
    private final RehabFiles files;
    private final Records records;
    private final Numbering numbering;
    private final Clock clock;

    NarcoticBook(RehabFiles files, Records records, Numbering numbering, Clock clock) {
        super(NarcoticEntry.class, "rehab-narcotic", "麻醉药品精神药品专用账册");
        this.files = files;
        this.records = records;
        this.numbering = numbering;
        this.clock = clock;
    }

    /** 账册登记. */
    record Line(
            @Item(value = "药品和规格", size = 100) String medicine,
            @Item("事项") NarcoticMove move,
            @Item(value = "数量", min = 1) int amount,
            @Item(value = "批号", size = 40) String batch,
            @Item(value = "用药人", hint = "发药的填写") @Nullable Ref<RehabCase> patient,
            @Item(value = "处方医师处方权编号", size = 40, hint = "发药的填写") @Nullable String prescriberLicence) {}

    /** 作废理由. */
    record Why(@Item(value = "理由", size = 300) String text) {}

    @Override
    protected void declare(Acts<NarcoticEntry> acts) {
        acts.begin("enter", "登记", RehabDuty.DOCTOR, LAW)
                .asks(Line.class)
                .to(WAITING)
                .makes(this::opening);
        acts.act("countersign", "双人复核签字", RehabDuty.DOCTOR, LAW)
                .from(WAITING)
                .to(SIGNED)
                .unless(NarcoticBook::mine)
                .does(this::sign);
        acts.act("void", "作废", RehabDuty.DOCTOR, LAW)
                .from(WAITING)
                .to(VOID)
                .asks(Why.class)
                .does((file, form) -> Done.of(file.row().voided()).because(form.text()));
    }

    private Opening<NarcoticEntry> opening(Line form) {
        UUID unit = Objects.requireNonNull(Acting.current().unit());
        Ref<RehabCase> patient = form.patient();
        if (patient != null && !files.get(patient).row().state().open()) {
            throw Refusal.state("用药人已不在本所执行", "请核对档案");
        }
        NarcoticEntry fresh = new NarcoticEntry(
                Ref.next(),
                patient,
                WAITING,
                form.medicine(),
                form.move(),
                form.amount(),
                null,
                null,
                form.batch(),
                form.prescriberLicence(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                me(),
                null);
        return new Opening<>(fresh, Placement.in(unit));
    }

    private static List<Reason> mine(OpenFile<NarcoticEntry> file) {
        return file.row().first().equals(me()) ? List.of(new Reason(LAW, "登记人不能复核自己登记的一笔")) : List.of();
    }

    /** Lines of one medicine are signed one after another: the counter of the medicine is the lock. */
    private Done<NarcoticEntry> sign(OpenFile<NarcoticEntry> file, Record none) {
        NarcoticEntry line = file.row();
        int serial = Math.toIntExact(numbering.next("rehab-narcotic", file.unit() + line.medicine(), 0));
        int left = stock(file.unit(), line.medicine()) + line.change();
        if (left < 0) {
            throw Refusal.under(LAW, "%s结存不足, 账物不符".formatted(line.medicine()), "请核对实物和此前登记, 有误的作废重记");
        }
        return Done.of(line.signed(me(), serial, left)).because("结存%d".formatted(left));
    }

    /** What the last signed line of the medicine left in the unit. */
    public int stock(UUID unit, String medicine) {
        return Acting.as(Actor.system("专用账册"), () -> records
                .page(Query.of(NarcoticEntry.class)
                        .where("unit", unit)
                        .where("medicine", medicine)
                        .where("state", SIGNED)
                        .sortedBy("-serial")
                        .limit(1))
                .items()
                .stream()
                .map(Stored::row)
                .map(NarcoticEntry::balance)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(0));
    }

    private static Ref<Person> me() {
        return Ref.of(Acting.current().person());
    }
}
