package xiezhi.application.enforcement.prison.custody;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.application.enforcement.person.Episodes;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.CustodyState;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.application.enforcement.prison.TreatmentLevel;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 狱政管理岗: levels, cells, wards, and going out under guard. */
@Component
class GuardActs {
    private static final CustodyState[] INSIDE = {CustodyState.INTAKE, CustodyState.SERVING};
    private final CustodyFiles custody;
    private final Records records;
    private final Episodes episodes;
    private final Conduct conduct;

    GuardActs(CustodyFiles custody, Records records, Episodes episodes, Conduct conduct) {
        this.custody = custody;
        this.records = records;
        this.episodes = episodes;
        this.conduct = conduct;
    }

    void declare(Acts<CustodyFile> acts) {
        acts.act("classify", "评定分级处遇", PrisonDuty.CUSTODY, "监狱法#63")
                .from(INSIDE)
                .asks(GuardForms.Level.class)
                .shows((file, form) -> conduct.treatment(file.ref(), file.row(), file.today()))
                .does(this::classify);
        acts.act("place-in-cell", "编排监舍", PrisonDuty.WARD, "监狱法#63")
                .from(INSIDE)
                .asks(GuardForms.Cell.class)
                .shows((file, form) -> placement(file, form))
                .does(this::place);
        acts.act("keep-apart", "登记禁止同监", PrisonDuty.CUSTODY, "监狱法#63")
                .from(CustodyState.EXPECTED, CustodyState.INTAKE, CustodyState.SERVING)
                .asks(GuardForms.Avoid.class)
                .does((file, form) -> {
                    List<CustodyFile.Avoided> more = new ArrayList<>(file.row().avoid());
                    more.add(new CustodyFile.Avoided(form.number(), form.why(), form.coDefendant()));
                    return Done.of(file.row().change().avoid(more).make()).because(form.why());
                });
        acts.act("move-ward", "调监区", PrisonDuty.CUSTODY, "监狱法#63")
                .from(INSIDE)
                .asks(GuardForms.Ward.class)
                .does((file, form) -> moved(file, form, "调入"));
        acts.act("transfer", "调监", PrisonDuty.BUREAU, "监狱法#63")
                .from(INSIDE)
                .asks(GuardForms.Ward.class)
                .stepUp()
                .does((file, form) -> moved(file, form, "省局批准调入"));
        acts.act("go-out", "离监(就医、出庭、解回)", PrisonDuty.CUSTODY, "监狱法#87")
                .from(CustodyState.SERVING)
                .to(CustodyState.OUT_TEMP)
                .asks(GuardForms.Out.class)
                .does(this::out);
        acts.act("come-back", "返监", PrisonDuty.CUSTODY, "监狱法#87")
                .from(CustodyState.OUT_TEMP)
                .to(CustodyState.SERVING)
                .asks(GuardForms.Back.class)
                .next()
                .does(this::back);
    }

    private Done<CustodyFile> classify(OpenFile<CustodyFile> file, GuardForms.Level form) {
        Ruling<TreatmentLevel> suggested = conduct.treatment(file.ref(), file.row(), file.today());
        boolean departs = suggested.value() != form.treatment();
        String opinion = form.opinion() == null ? "" : form.opinion();
        if (departs && opinion.isBlank()) {
            throw Unfit.field(
                    "opinion", "与规则建议(%s)不同, 请写明理由".formatted(suggested.value().label()));
        }
        CustodyFile levelled = file.row()
                .change()
                .treatment(form.treatment())
                .custodyLevel(form.custody())
                .labours(form.labours())
                .keyRisks(form.keyRisks())
                .make();
        IssuedDocument letter = custody.letter(
                "treatment-approval",
                file.ref(),
                levelled,
                file.today(),
                Map.of(
                        "level",
                        form.treatment(),
                        "custody",
                        form.custody(),
                        "reasons",
                        suggested.reasons(),
                        "opinion",
                        opinion));
        return Done.of(levelled)
                .because(form.treatment().label() + " " + opinion)
                .with(letter);
    }

    private Ruling<CellAnswer> placement(OpenFile<CustodyFile> file, GuardForms.Cell form) {
        List<CustodyFile> cell = mates(file, form.cell());
        boolean taken = cell.stream().anyMatch(mate -> form.cell().equals(mate.cell()));
        return Cells.check(new CellFacts(
                file.today(),
                who(file.row(), file.today()),
                file.row().termEnd(),
                custody.prison(file.unit()).fullName().contains("未成年"),
                cell.stream().map(mate -> who(mate, file.today())).toList(),
                form.override(),
                taken));
    }

    /** Who sleeps in the same cell: what stands before the last dash of a bed's number is the cell. */
    private List<CustodyFile> mates(OpenFile<CustodyFile> file, String bed) {
        String room = bed.contains("-") ? bed.substring(0, bed.lastIndexOf('-')) : bed;
        List<CustodyFile> mates = new ArrayList<>();
        Acting.run(
                Actor.system("编舍检查"),
                () -> records.stream(
                        Query.of(CustodyFile.class).where("ward", file.row().ward()), stored -> {
                            CustodyFile mate = stored.row();
                            String cell = mate.cell();
                            if (mate.inCustody()
                                    && !mate.id().equals(file.ref())
                                    && cell != null
                                    && (cell.equals(room) || cell.startsWith(room + "-"))) {
                                mates.add(mate);
                            }
                        }));
        return mates;
    }

    private static CellFacts.Who who(CustodyFile row, LocalDate today) {
        LocalDate born = row.born() == null ? today.minusYears(30) : row.born();
        return new CellFacts.Who(
                row.number(),
                row.sex(),
                born,
                row.avoid().stream()
                        .filter(each -> !each.coDefendant())
                        .map(CustodyFile.Avoided::number)
                        .toList(),
                row.avoid().stream()
                        .filter(CustodyFile.Avoided::coDefendant)
                        .map(CustodyFile.Avoided::number)
                        .toList());
    }

    private Done<CustodyFile> place(OpenFile<CustodyFile> file, GuardForms.Cell form) {
        Ruling<CellAnswer> ruling = placement(file, form);
        if (!ruling.value().allowed()) {
            throw new Refusal("REFUSED", ruling.reasons().getFirst().finding(), ruling.reasons(), "请另选监舍");
        }
        return Done.of(file.row().change().cell(form.cell()).make()).because("编入" + form.cell());
    }

    private Done<CustodyFile> moved(OpenFile<CustodyFile> file, GuardForms.Ward form, String how) {
        CustodyFile row = file.row();
        String name = custody.unit(form.ward().id()).fullName();
        Ref<Episode> episode = row.episode();
        file.afterwards(() -> {
            records.place(
                    CustodyFile.class, file.ref(), Placement.in(form.ward().id()));
            if (episode != null) {
                episodes.handOver(episode, form.ward().id());
            }
        });
        custody.tell(row, "moved", file.today(), how + name, List.of(new Reason("监狱法#63", form.why())), List.of());
        return Done.of(row.change().ward(form.ward()).cell(null).make()).because(how + name + ": " + form.why());
    }

    /** 离监: an organ that takes somebody back shows the bureau's approval; escorts are named. */
    @LegalBasis("监狱法#87")
    private Done<CustodyFile> out(OpenFile<CustodyFile> file, GuardForms.Out form) {
        if (form.kind() == MovementKind.HOME_LEAVE || form.kind() == MovementKind.SPECIAL_LEAVE) {
            throw Refusal.state("离监探亲和特许离监在离监审批中办理", "请在离监审批的案卷中登记离监");
        }
        if (form.kind() == MovementKind.AGENCY_TAKE_BACK
                && (form.approval() == null || form.approval().isBlank())) {
            throw Refusal.under("监狱法#87", "解回罪犯须经省级监狱管理机关批准", "请登记批准文书");
        }
        if (form.escorts() == null || form.escorts().isBlank()) {
            throw Unfit.field("escorts", "请登记押解民警");
        }
        records.add(
                new Movement(
                        Ref.next(),
                        file.ref(),
                        form.kind(),
                        form.destination(),
                        file.now(),
                        form.escorts(),
                        form.approval(),
                        null),
                file.placement());
        custody.tell(
                file.row(),
                "out",
                file.today(),
                form.kind().label() + ": " + form.destination(),
                List.of(new Reason("监狱法#87", "依批准离监")),
                List.of());
        return Done.of(file.row().in(CustodyState.OUT_TEMP)).because(form.kind().label());
    }

    private Done<CustodyFile> back(OpenFile<CustodyFile> file, GuardForms.Back form) {
        custody.rows(Movement.class, file.ref()).stream()
                .filter(movement -> movement.row().backAt() == null)
                .forEach(movement -> custody.change(movement.row().back(file.now()), movement.version()));
        custody.tell(file.row(), "back", file.today(), "返监", List.of(new Reason("监狱法#87", form.check())), List.of());
        return Done.of(file.row().in(CustodyState.SERVING)).because(form.check());
    }
}
