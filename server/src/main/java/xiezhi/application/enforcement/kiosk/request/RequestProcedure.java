package xiezhi.application.enforcement.kiosk.request;

import static xiezhi.application.enforcement.kiosk.RequestState.DONE;
import static xiezhi.application.enforcement.kiosk.RequestState.REFUSED;
import static xiezhi.application.enforcement.kiosk.RequestState.SENT;
import static xiezhi.application.enforcement.kiosk.RequestState.TAKEN;
import static xiezhi.application.enforcement.kiosk.RequestState.WITHDRAWN;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.kiosk.KioskClocks;
import xiezhi.application.enforcement.kiosk.KioskDuty;
import xiezhi.application.enforcement.kiosk.KioskRequest;
import xiezhi.application.enforcement.kiosk.RequestState;
import xiezhi.application.enforcement.kiosk.terminal.Keepings;
import xiezhi.application.enforcement.kiosk.terminal.Subject;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.casework.Procedure;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.numbering.Numbering;
import xiezhi.foundation.records.Placement;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.fault.Forbidden;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;

/** 自助终端申请程序: asked by the person, taken in hand and answered by his ward, within days that he sees running. */
@Component
@LegalBasis("狱务公开意见#1")
class RequestProcedure extends Procedure<KioskRequest> {
    private static final String BASIS = "狱务公开意见#1";
    private final Keepings keepings;
    private final People people;
    private final Numbering numbering;
    private final Clocks clocks;
    private final java.time.Clock clock;

    RequestProcedure(Keepings keepings, People people, Numbering numbering, Clocks clocks, java.time.Clock clock) {
        super(KioskRequest.class, "kiosk-request", "自助终端申请");
        this.keepings = keepings;
        this.people = people;
        this.numbering = numbering;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    protected void declare(Acts<KioskRequest> acts) {
        acts.own("ask", "提出申请", BASIS).asks(RequestForms.Asked.class).to(SENT).makes(this::asked);
        acts.act("take", "受理", KioskDuty.WARD, BASIS)
                .from(SENT)
                .to(TAKEN)
                .next()
                .does((file, none) -> Done.of(file.row().taken()));
        acts.act("answer", "答复办结", KioskDuty.WARD, BASIS)
                .from(SENT, TAKEN)
                .to(DONE)
                .next()
                .asks(RequestForms.Answer.class)
                .does((file, form) -> closed(file, DONE, form.answer()));
        acts.act("refuse", "不予办理", KioskDuty.WARD, BASIS)
                .from(SENT, TAKEN)
                .to(REFUSED)
                .next()
                .asks(RequestForms.Answer.class)
                .does((file, form) -> closed(file, REFUSED, form.answer()));
        acts.own("withdraw", "撤回", BASIS)
                .from(SENT, TAKEN)
                .to(WITHDRAWN)
                .does((file, none) -> closed(file, WITHDRAWN, null));
    }

    private Opening<KioskRequest> asked(RequestForms.Asked form) {
        Subject subject = keepings.of(Ref.of(Acting.current().person()))
                .orElseThrow(() -> new Forbidden("", "只有在册人员本人可以在自助终端提出申请"));
        LocalDate today = LocalDate.now(clock.withZone(CaseFiles.CHINA));
        KioskRequest row = new KioskRequest(
                Ref.next(),
                number(subject, today),
                SENT,
                subject.person(),
                new PersonName(subject.name()),
                subject.number(),
                form.kind(),
                form.text(),
                today,
                null,
                null);
        return new Opening<>(
                        row,
                        Placement.in(subject.unit()).ownedBy(subject.person().id()))
                .then(file -> clocks.start(KioskClocks.ANSWER, file.ref(), file.unit(), file.now()));
    }

    private String number(Subject subject, LocalDate today) {
        String facility = subject.facility().toString();
        long serial = numbering.next("kiosk/request", facility, today.getYear());
        return "SQ%s-%d-%06d".formatted(people.unit(subject.facility()).unitCode(), today.getYear(), serial);
    }

    private Done<KioskRequest> closed(OpenFile<KioskRequest> file, RequestState as, @Nullable String answer) {
        if (as == WITHDRAWN) {
            clocks.cancel(file.ref());
        } else {
            clocks.meet(KioskClocks.ANSWER, file.ref(), file.now());
        }
        return Done.of(file.row().closed(as, file.today(), answer)).because(answer);
    }
}
