package xiezhi.application.enforcement.person.sealing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.PersonDuty;
import xiezhi.application.enforcement.person.UnsealState;
import xiezhi.application.enforcement.person.Unsealing;
import xiezhi.foundation.audit.Trail;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.casework.Procedure;
import xiezhi.foundation.records.Placement;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;

/** 封存查询程序: asked with the organ's letter, approved by two others, open for hours, and the same to look at when there is nothing. */
@Component
class UnsealProcedure extends Procedure<Unsealing> {
    private static final String BASIS = "刑事诉讼法#286";
    private final LetIn letIn;
    private final SealedOf sealedOf;
    private final Trail trail;
    private final Clock clock;

    UnsealProcedure(LetIn letIn, SealedOf sealedOf, Trail trail, Clock clock) {
        super(Unsealing.class, "person-unseal", "封存记录查询");
        this.letIn = letIn;
        this.sealedOf = sealedOf;
        this.trail = trail;
        this.clock = clock;
    }

    /** 查询申请. */
    record Asked(
            @Item(value = "查询机关", size = 100) String organ,
            @Item(value = "查询函号", size = 60) String letter,
            @Item("案号") CaseNumber caseNumber,
            @Item(value = "法律依据", size = 200) String legalBasis,
            @Item("被查询人姓名") PersonName name,
            @Item("被查询人身份号码") CitizenId citizenId,
            @Item(value = "开放小时数", min = 1) int hours) {}

    /** 意见. */
    record Opinion(@Item(value = "意见", size = 500) String text) {}

    @Override
    protected void declare(Acts<Unsealing> acts) {
        acts.begin("ask", "申请查询", PersonDuty.ASK_UNSEAL, BASIS)
                .asks(Asked.class)
                .to(UnsealState.ASKED)
                .makes(this::open);
        acts.act("confirm", "第一人批准", PersonDuty.UNSEAL, BASIS)
                .from(UnsealState.ASKED)
                .to(UnsealState.CONFIRMED)
                .next()
                .stepUp()
                .unless(file -> notTwice(file.row().asker(), null))
                .does((file, none) -> Done.of(file.row().confirmedBy(me())));
        acts.act("grant", "第二人批准", PersonDuty.UNSEAL, BASIS)
                .from(UnsealState.CONFIRMED)
                .to(UnsealState.GRANTED)
                .next()
                .stepUp()
                .unless(file -> notTwice(file.row().asker(), file.row().first()))
                .does((file, none) -> grant(file));
        acts.act("refuse", "不予查询", PersonDuty.UNSEAL, BASIS)
                .from(UnsealState.ASKED, UnsealState.CONFIRMED)
                .to(UnsealState.REFUSED)
                .asks(Opinion.class)
                .does((file, form) -> Done.of(file.row().refused()).because(form.text()));
    }

    private Opening<Unsealing> open(Asked form) {
        Unsealing row = new Unsealing(
                Ref.next(),
                UnsealState.ASKED,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                form.organ(),
                form.letter(),
                form.caseNumber(),
                form.legalBasis(),
                form.name(),
                form.citizenId(),
                form.hours(),
                me(),
                null,
                null,
                null);
        return new Opening<>(
                row, Placement.in(Objects.requireNonNull(Acting.current().unit())));
    }

    /** Opens what there is, to the asker alone and for the time allowed; each approval is an entry of its own in the trail. */
    private Done<Unsealing> grant(OpenFile<Unsealing> file) {
        Unsealing asked = file.row();
        Instant until = file.now().plus(Duration.ofHours(asked.hours()));
        for (UUID person : sealedOf.citizen(asked.citizenId())) {
            letIn.admit(asked.asker().id(), person, until, asked.id().id());
        }
        trail.note("UNSEAL_GRANT", "person.unsealing", asked.id().id(), Map.of("until", until.toString()));
        return Done.of(asked.grantedBy(me(), until));
    }

    private static List<Reason> notTwice(
            Ref<xiezhi.foundation.identity.Person> asker, @Nullable Ref<xiezhi.foundation.identity.Person> first) {
        return me().equals(asker) || me().equals(first) ? List.of(new Reason(BASIS, "申请人和两名审批人应当是三个人")) : List.of();
    }

    private static Ref<xiezhi.foundation.identity.Person> me() {
        return Ref.of(Acting.current().person());
    }
}
