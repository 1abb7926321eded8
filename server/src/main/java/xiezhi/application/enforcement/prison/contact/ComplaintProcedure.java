package xiezhi.application.enforcement.prison.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.PrisonDuty;
import xiezhi.application.enforcement.prison.PrisonLimit;
import xiezhi.application.enforcement.prison.custody.CustodyFiles;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.casework.Procedure;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Stored;
import xiezhi.foundation.workflow.Matter;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;

/** 申诉控告检举: received by the prison's complaints desk and not by the ward; forwarded, told, or handled here within its clocks. */
@Component
public class ComplaintProcedure extends Procedure<Complaint> {
    private final CustodyFiles custody;
    private final Clocks clocks;
    private final SealedLetters letters;
    private final People people;

    ComplaintProcedure(CustodyFiles custody, Clocks clocks, SealedLetters letters, People people) {
        super(Complaint.class, "prison-complaint", "申诉控告检举");
        this.custody = custody;
        this.clocks = clocks;
        this.letters = letters;
        this.people = people;
    }

    /** Nobody handles in another's name what is said against himself or his ward (decision 15). */
    @Override
    protected Matter matter() {
        return Matter.REPORT;
    }

    /**
     * The person himself, and everybody of the ward that he accuses. An accusation that names no ward may be against anybody, so it names
     * nobody here either and stays with the principal; a petition or an opinion is about him alone.
     */
    @Override
    @LegalBasis("监狱法#41")
    protected Set<UUID> about(Complaint row) {
        Ref<Unit> accused = row.accusedWard();
        if (accused == null && row.kind().accuses()) {
            return Set.of();
        }
        Set<UUID> about = new HashSet<>(accused == null ? Set.of() : people.serving(accused.id()));
        about.add(custody.of(row.file()).row().person().id());
        return about;
    }

    /** 收到. */
    public record Received(
            @Item("服刑档案") Ref<CustodyFile> file,
            @Item("类型") ComplaintKind kind,
            @Item("实名") boolean named,
            @Item("受理机关") Addressee addressee,
            @Item("被控告的监区") @Nullable Ref<Unit> accusedWard,

            @Item(value = "内容", size = 5000, sealed = true) @Nullable
            String content,

            @Item("收到日期") LocalDate on) {}

    /** 本人在自助终端提交. */
    public record Brought(
            @Item("服刑档案") Ref<CustodyFile> file,
            @Item("类型") ComplaintKind kind,
            @Item("受理机关") Addressee addressee,
            @Item("控告本监区") boolean ownWard,

            @Item(value = "内容", size = 5000, sealed = true) @Nullable
            String content) {}

    /** 转递. */
    public record Forwarded(@Item("转递日期") LocalDate on) {}

    /** 延长. */
    public record Extended(
            @Item("延长至") LocalDate until,
            @Item(value = "理由", size = 200) String why) {}

    /** 答复. */
    public record Answered(
            @Item("结果") ComplaintResult result,
            @Item(value = "答复", size = 2000, sealed = true) String answer) {}

    @Override
    protected void declare(Acts<Complaint> acts) {
        acts.begin("receive", "收到", PrisonDuty.COMPLAINTS, "监狱法#41")
                .asks(Received.class)
                .to(ComplaintState.RECEIVED)
                .makes(this::received);
        acts.own("bring", "本人提交", "监狱法#41")
                .asks(Brought.class)
                .to(ComplaintState.RECEIVED)
                .makes(this::brought);
        acts.act("forward", "转递", PrisonDuty.COMPLAINTS, "监狱法#41")
                .from(ComplaintState.RECEIVED)
                .to(ComplaintState.FORWARDED)
                .asks(Forwarded.class)
                .next()
                .unless(file -> file.row().addressee() == Addressee.PRISON
                        ? List.of(new Reason("监狱法#40", "由监狱办理的, 不转递"))
                        : List.of())
                .does(this::forward);
        acts.act("tell", "告知转递情况", PrisonDuty.COMPLAINTS, "监狱法#41")
                .from(ComplaintState.FORWARDED)
                .to(ComplaintState.TOLD)
                .next()
                .does(this::tell);
        acts.act("extend", "延长告知期限", PrisonDuty.COMPLAINTS, "监狱法#41")
                .from(ComplaintState.FORWARDED)
                .asks(Extended.class)
                .does(this::extend);
        acts.act("take-up", "监狱办理", PrisonDuty.COMPLAINTS, "监狱法#40")
                .from(ComplaintState.RECEIVED)
                .to(ComplaintState.INVESTIGATING)
                .unless(file -> file.row().addressee() == Addressee.PRISON
                        ? List.of()
                        : List.of(new Reason(
                                "监狱法#41", "应当转递给" + file.row().addressee().label())))
                .does((file, form) -> Done.of(
                        file.row().change().state(ComplaintState.INVESTIGATING).make()));
        acts.act("answer", "答复", PrisonDuty.COMPLAINTS, "监狱法#40")
                .from(ComplaintState.INVESTIGATING, ComplaintState.TOLD)
                .to(ComplaintState.ANSWERED)
                .asks(Answered.class)
                .next()
                .does(this::answer);
    }

    /** 答复: in writing to whoever gave his name. */
    @LegalBasis("监狱法#40")
    private Done<Complaint> answer(OpenFile<Complaint> file, Answered form) {
        Complaint row = file.row();
        clocks.meet(PrisonLimit.DECIDE_COMPLAINT.clock(row.receivedOn()), file.ref(), file.now());
        Done<Complaint> done = Done.of(row.change()
                .state(ComplaintState.ANSWERED)
                .result(form.result())
                .answer(form.answer())
                .make());
        return row.named()
                ? done.with(custody.letter(
                        "complaint-answer",
                        file.ref(),
                        custody.of(row.file()).row(),
                        file.today(),
                        Map.of(
                                "kind",
                                row.kind(),
                                "receivedOn",
                                row.receivedOn(),
                                "result",
                                form.result(),
                                "answer",
                                form.answer())))
                : done;
    }

    /** Kept by the prison itself: who works in the accused ward does not see it, nor do other wards. */
    @LegalBasis({"监狱法#40", "监狱法#41", "监狱法#43", "监狱法#68"})
    private Opening<Complaint> received(Received form) {
        Stored<CustodyFile> inmate = custody.of(form.file());
        UUID me = Acting.current().unit();
        if (form.accusedWard() != null && form.accusedWard().id().equals(me)) {
            throw Refusal.under("监狱法#41", "被控告监区的人员不得经手", "请交监狱受理申诉控告检举的人员登记");
        }
        if (form.addressee().unopened() && form.content() != null) {
            throw Refusal.under(
                    "监狱法#68", "写给%s的材料不拆阅".formatted(form.addressee().label()), "只登记收到和转递, 不录入内容");
        }
        return opened(inmate.row(), form);
    }

    /** The person himself, at the terminal: no officer has it in hand, and nobody of his ward sees that he brought it. */
    @LegalBasis({"监狱法#40", "监狱法#41", "监狱法#43", "监狱法#68"})
    private Opening<Complaint> brought(Brought form) {
        CustodyFile inmate = custody.of(form.file()).row();
        if (!inmate.person().id().equals(Acting.current().person())) {
            throw new NotFound("没有这份服刑档案, 或者不是您的");
        }
        boolean sealed = form.addressee().unopened();
        Received received = new Received(
                form.file(),
                form.kind(),
                true,
                form.addressee(),
                form.ownWard() ? inmate.ward() : null,
                sealed ? null : form.content(),
                custody.today());
        Opening<Complaint> opening = opened(inmate, received);
        String letter = form.content();
        return sealed && letter != null
                ? opening.then(file -> {
                    opening.afterwards().accept(file);
                    letters.seal(file, letter);
                })
                : opening;
    }

    private Opening<Complaint> opened(CustodyFile inmate, Received form) {
        UUID prison = custody.prison(inmate.ward().id()).id().id();
        Complaint row = new Complaint(
                Ref.next(),
                form.file(),
                custody.number("complaint", "申控", inmate.ward().id(), form.on()),
                ComplaintState.RECEIVED,
                form.kind(),
                form.named(),
                form.addressee(),
                form.accusedWard(),
                form.content(),
                form.on(),
                null,
                null,
                null,
                null);
        return new Opening<>(row, Placement.in(prison)).then(file -> {
            PrisonLimit limit =
                    form.addressee() == Addressee.PRISON ? PrisonLimit.DECIDE_COMPLAINT : PrisonLimit.FORWARD_COMPLAINT;
            if (limit.known(form.on())) { // both count from the receipt, and only the revision knows them
                clocks.start(limit.clock(form.on()), file.ref(), file.unit(), at(form.on()));
            }
        });
    }

    private Done<Complaint> forward(OpenFile<Complaint> file, Forwarded form) {
        if (form.on().isBefore(file.row().receivedOn()) || form.on().isAfter(file.today())) {
            throw Unfit.field("on", "转递日期应当在收到之后、今天以前");
        }
        clocks.meet(PrisonLimit.FORWARD_COMPLAINT.clock(file.row().receivedOn()), file.ref(), file.now());
        if (PrisonLimit.TELL_FORWARDED.known(form.on())) {
            clocks.start(PrisonLimit.TELL_FORWARDED.clock(form.on()), file.ref(), file.unit(), at(form.on()));
        }
        return Done.of(file.row()
                        .change()
                        .state(ComplaintState.FORWARDED)
                        .forwardedOn(form.on())
                        .make())
                .because("转递" + file.row().addressee().label());
    }

    private Done<Complaint> tell(OpenFile<Complaint> file, Object none) {
        Complaint row = file.row();
        LocalDate forwarded = Objects.requireNonNull(row.forwardedOn());
        clocks.meet(PrisonLimit.TELL_FORWARDED.clock(forwarded), file.ref(), file.now());
        IssuedDocument letter = custody.letter(
                "forwarding-notice",
                file.ref(),
                custody.of(row.file()).row(),
                file.today(),
                Map.of(
                        "organ",
                        row.addressee(),
                        "receivedOn",
                        row.receivedOn(),
                        "forwardedOn",
                        forwarded,
                        "kind",
                        row.kind()));
        return Done.of(row.change()
                        .state(ComplaintState.TOLD)
                        .toldOn(file.today())
                        .make())
                .with(letter);
    }

    /** 延长一次, 最多五个工作日. */
    @LegalBasis("监狱法#41")
    private Done<Complaint> extend(OpenFile<Complaint> file, Extended form) {
        LocalDate forwarded = Objects.requireNonNull(file.row().forwardedOn());
        String clock = PrisonLimit.TELL_FORWARDED.clock(forwarded);
        LocalDate most = custody.extended(PrisonLimit.TELL_FORWARDED, forwarded);
        boolean already = clocks.running(clock, file.ref())
                .filter(each -> !each.due().equals(each.originalDue()))
                .isPresent();
        if (already) {
            throw Refusal.under("监狱法#41", "只能延长一次", "请在期限内告知");
        }
        if (form.until().isAfter(most)) {
            throw Refusal.under("监狱法#41", "最多延长五个工作日, 至%s".formatted(most), "请改为%s或者以前".formatted(most));
        }
        clocks.extend(clock, file.ref(), form.until(), form.why(), "监狱法#41");
        return Done.of(file.row()).because("延长至" + form.until() + ": " + form.why());
    }

    private static Instant at(LocalDate day) {
        return day.atStartOfDay(CaseFiles.CHINA).toInstant();
    }
}
