package xiezhi.application.enforcement.prison.release;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.application.enforcement.prison.custody.Conduct;
import xiezhi.application.enforcement.prison.custody.CustodyFiles;
import xiezhi.application.enforcement.prison.custody.EndForms;
import xiezhi.application.enforcement.prison.custody.Movement;
import xiezhi.application.enforcement.prison.custody.MovementKind;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.casework.Panel;
import xiezhi.foundation.casework.Procedure;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 离监审批: home leave on one's word and a guarantor, special leave under escort; out, back, or overdue and then an escape. */
@Component
public class LeaveProcedure extends Procedure<Leave> {
    private final CustodyFiles custody;
    private final Conduct conduct;
    private final Records records;
    private final CaseFiles files;

    LeaveProcedure(
            CustodyFiles custody,
            Conduct conduct,
            Records records,
            @org.springframework.context.annotation.Lazy CaseFiles files) {
        super(Leave.class, "prison-leave", "离监审批");
        this.custody = custody;
        this.conduct = conduct;
        this.records = records;
        this.files = files;
    }

    /** 申请离监. */
    public record Applied(
            @Item("服刑档案") Ref<CustodyFile> file,
            @Item("类型") LeaveKind kind,
            @Item("特许离监情形") @Nullable SpecialLeaveGround ground,
            @Item("离监日期") LocalDate out,
            @Item(value = "天数", min = 1) int days,
            @Item(value = "地点", size = 100) String destination,
            @Item("书面保证或者书面申请") boolean promised,
            @Item("担保人") @Nullable PersonName guarantor) {}

    /** 审批. */
    public record Decision(
            @Item("一贯表现好") boolean goodConduct,
            @Item("离监不致再危害社会") boolean noRisk,
            @Item("已通知当地公安机关") boolean policeTold,

            @Item(value = "押解民警", size = 200, hint = "特许离监至少两名, 用顿号分开") @Nullable
            String escorts,

            @Item(value = "意见", size = 500) String opinion) {}

    /** 意见. */
    public record Opinion(@Item(value = "意见", size = 500) String opinion) {}

    @Override
    protected String whose() {
        return "file";
    }

    @Override
    protected void declare(Acts<Leave> acts) {
        acts.begin("apply", "申请离监", PrisonDuty.WARD, "监狱法#85")
                .asks(Applied.class)
                .to(LeaveState.APPLIED)
                .makes(this::applied);
        acts.act("approve", "批准离监", PrisonDuty.WARDEN, "监狱法#85")
                .from(LeaveState.APPLIED)
                .to(LeaveState.APPROVED)
                .asks(Decision.class)
                .next()
                .stepUp()
                .shows(this::ruling)
                .does(this::approve);
        acts.act("refuse", "不批准", PrisonDuty.WARDEN, "监狱法#85")
                .from(LeaveState.APPLIED)
                .to(LeaveState.REFUSED)
                .asks(Opinion.class)
                .does((file, form) -> Done.of(file.row()
                                .change()
                                .state(LeaveState.REFUSED)
                                .opinion(form.opinion())
                                .make())
                        .because(form.opinion()));
        acts.act("leave", "登记离监", PrisonDuty.CUSTODY, "监狱法#85")
                .from(LeaveState.APPROVED)
                .to(LeaveState.OUT)
                .next()
                .unless(file -> file.today().isBefore(file.row().outOn())
                        ? List.of(new Reason(
                                "监狱法#85", "批准%s离监".formatted(file.row().outOn())))
                        : List.of())
                .does((file, form) -> out(file));
        acts.act("come-back", "登记返监", PrisonDuty.CUSTODY, "监狱法#85")
                .from(LeaveState.OUT, LeaveState.OVERDUE)
                .to(LeaveState.BACK)
                .next()
                .does((file, form) -> back(file));
        acts.platform("overdue", "逾期未归", "监狱法#90")
                .from(LeaveState.OUT)
                .to(LeaveState.OVERDUE)
                .does((file, form) -> Done.of(
                                file.row().change().state(LeaveState.OVERDUE).make())
                        .because("逾期未归, 按脱逃处置"));
    }

    @Override
    public List<Panel> panels(OpenFile<Leave> file) {
        Leave row = file.row();
        if (row.state() != LeaveState.APPLIED) {
            return List.of();
        }
        Ruling<LeaveAnswer> ruling =
                ruling(file, new Decision(true, true, true, row.kind() == LeaveKind.SPECIAL ? "甲、乙" : null, ""));
        return List.of(
                Panel.of("离监条件", "Conditions", ruling.value().allowed() ? "除待审批人认定的事项外, 符合条件" : "不符合条件", ruling));
    }

    private Opening<Leave> applied(Applied form) {
        Stored<CustodyFile> inmate = custody.of(form.file());
        Leave row = new Leave(
                Ref.next(),
                form.file(),
                custody.number(
                        "leave",
                        form.kind() == LeaveKind.HOME ? "探" : "特离",
                        inmate.row().ward().id(),
                        form.out()),
                LeaveState.APPLIED,
                form.kind(),
                form.ground(),
                form.out(),
                form.days(),
                form.out().plusDays(form.days() - 1L),
                form.destination(),
                form.promised(),
                form.guarantor(),
                false,
                null,
                false,
                false,
                null,
                null);
        return new Opening<>(row, inmate.placement());
    }

    private Ruling<LeaveAnswer> ruling(OpenFile<Leave> file, Decision form) {
        Leave row = file.row();
        CustodyFile inmate = custody.of(row.file()).row();
        boolean fixed = inmate.termEnd() != null;
        if (row.kind() == LeaveKind.SPECIAL) {
            int escorts = form.escorts() == null || form.escorts().isBlank()
                    ? 0
                    : form.escorts().split("[、,，]").length;
            return Leaves.special(
                    new SpecialLeaveFacts(row.outOn(), row.days(), fixed, row.ground(), row.promised(), escorts));
        }
        LocalDate lastBack = custody.rows(Leave.class, row.file()).stream()
                .map(each -> each.row().kind() == LeaveKind.HOME ? each.row().backOn() : null)
                .filter(day -> day != null)
                .map(Objects::requireNonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return Leaves.home(new LeaveFacts(
                row.outOn(),
                row.days(),
                fixed,
                conduct.halfServed(inmate),
                form.goodConduct(),
                form.noRisk(),
                row.promised(),
                row.guarantor() != null,
                form.policeTold(),
                lastBack));
    }

    private Done<Leave> approve(OpenFile<Leave> file, Decision form) {
        Ruling<LeaveAnswer> ruling = ruling(file, form);
        if (!ruling.value().allowed()) {
            throw new Refusal("REFUSED", ruling.reasons().getFirst().finding(), ruling.reasons(), "条件具备后再批准");
        }
        Leave row = file.row()
                .change()
                .state(LeaveState.APPROVED)
                .goodConduct(form.goodConduct())
                .noRisk(form.noRisk())
                .policeTold(form.policeTold())
                .escorts(form.escorts())
                .opinion(form.opinion())
                .make();
        IssuedDocument letter = custody.letter(
                row.kind() == LeaveKind.HOME ? "home-leave-certificate" : "special-leave-approval",
                file.ref(),
                custody.of(row.file()).row(),
                file.today(),
                Map.of(
                        "out",
                        row.outOn(),
                        "backBy",
                        row.backBy(),
                        "destination",
                        row.destination(),
                        "reasons",
                        ruling.reasons(),
                        "escorts",
                        form.escorts() == null ? "无" : form.escorts()));
        return Done.of(row).because(form.opinion()).with(letter);
    }

    private Done<Leave> out(OpenFile<Leave> file) {
        Leave row = file.row();
        MovementKind kind = row.kind() == LeaveKind.HOME ? MovementKind.HOME_LEAVE : MovementKind.SPECIAL_LEAVE;
        records.add(
                new Movement(
                        Ref.next(), row.file(), kind, row.destination(), file.now(), row.escorts(), row.number(), null),
                file.placement());
        platform(row.file(), "leave-home", file.today(), kind.label());
        custody.tell(
                custody.of(row.file()).row(),
                "leave",
                file.today(),
                kind.label(),
                List.of(new Reason(
                        row.kind() == LeaveKind.HOME ? "监狱法#85" : "监狱法#86", "至%s返监".formatted(row.backBy()))),
                List.of(row.number()));
        return Done.of(row.change().state(LeaveState.OUT).make());
    }

    private Done<Leave> back(OpenFile<Leave> file) {
        custody.rows(Movement.class, file.row().file()).stream()
                .filter(each -> each.row().backAt() == null)
                .forEach(each -> custody.change(each.row().back(file.now()), each.version()));
        platform(file.row().file(), "return-home", file.today(), "返监");
        return Done.of(
                file.row().change().state(LeaveState.BACK).backOn(file.today()).make());
    }

    private void platform(Ref<CustodyFile> inmate, String act, LocalDate on, String why) {
        Acting.run(
                Actor.system("离监"), () -> files.act(CustodyFile.class, inmate, act, new EndForms.Ended(on, why, null)));
    }
}
