package xiezhi.application.government.legalaid.notices;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.government.legalaid.AidApplication;
import xiezhi.application.government.legalaid.AidChannel;
import xiezhi.application.government.legalaid.AidDecision;
import xiezhi.application.government.legalaid.AidDuty;
import xiezhi.application.government.legalaid.AidForm;
import xiezhi.application.government.legalaid.AidMatter;
import xiezhi.application.government.legalaid.AidNotice;
import xiezhi.application.government.legalaid.AidSource;
import xiezhi.application.government.legalaid.AidState;
import xiezhi.application.government.legalaid.ApplicantKind;
import xiezhi.application.government.legalaid.DecisionKind;
import xiezhi.application.government.legalaid.Grounds;
import xiezhi.application.government.legalaid.MandatoryGround;
import xiezhi.application.government.legalaid.VulnerableGroup;
import xiezhi.application.government.legalaid.eligibility.MustProvide;
import xiezhi.application.government.legalaid.file.AidFiles;
import xiezhi.application.government.legalaid.file.AidNumbers;
import xiezhi.application.government.legalaid.file.Notices;
import xiezhi.application.government.legalaid.file.OpenFile;
import xiezhi.application.government.legalaid.file.Verb;
import xiezhi.application.government.legalaid.review.Openings;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.workflow.Workflow;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;

/** 通知登记岗. A notice needs no application and no means: the case opens at once, and the duty officer is told at once. */
@Service
@LegalBasis({"法律援助法#25", "法律援助法#26", "法律援助法#28", "法律援助法#36"})
public class NoticeDesk {
    private final AidFiles files;
    private final Records records;
    private final AidNumbers numbers;
    private final People people;
    private final Openings openings;
    private final Workflow workflow;
    private final Notices notices;
    private final Clock clock;

    NoticeDesk(
            AidFiles files,
            Records records,
            AidNumbers numbers,
            People people,
            Openings openings,
            Workflow workflow,
            Notices notices,
            Clock clock) {
        this.files = files;
        this.records = records;
        this.numbers = numbers;
        this.people = people;
        this.openings = openings;
        this.workflow = workflow;
        this.notices = notices;
        this.clock = clock;
    }

    /** 登记通知. The same notice of the same organ is registered once. */
    @Transactional
    @May(AidDuty.NOTIFY)
    public Ref<AidApplication> register(NoticeFiling filing) {
        var known = records.page(Query.of(AidNotice.class)
                        .where("organName", filing.organName())
                        .where("fileNumber", filing.fileNumber())
                        .limit(1))
                .items();
        if (!known.isEmpty()) {
            return known.getFirst().row().application();
        }
        Instant received = received(filing);
        UUID centre = centre();
        AidApplication row = row(filing, centre, received);
        OpenFile file = files.look(files.begin(
                        row,
                        Placement.in(centre).with(Set.of(Acting.current().person())),
                        Verb.NOTIFY,
                        filing.ground().label())
                .row()
                .id());
        records.add(notice(filing, row, received), file.placement());
        records.add(decision(filing, file), file.placement());
        openings.open(file, filing.ground(), received);
        workflow.start("legal-aid", "legalaid.application", file.ref(), row.title(), centre, Openings.atAssignment());
        page(file, filing);
        return file.ref();
    }

    /** Custody can't wait for a holiday: the duty officer and the leader are paged in the same moment. */
    private void page(OpenFile file, NoticeFiling filing) {
        String text = "%s %s通知指派律师, 三日内应当指派; 在押人员不等节假日".formatted(file.row().number(), filing.organName());
        notices.holders(AidDuty.LEAD, file.centre(), file, "办案机关通知", text);
        notices.holders(AidDuty.ASSIGN, file.centre(), file, "办案机关通知: 立即处理", text);
    }

    private Instant received(NoticeFiling filing) {
        Instant now = clock.instant();
        Instant received = filing.receivedAt() == null ? now : filing.receivedAt();
        if (received.isAfter(now)) {
            throw Unfit.field("receivedAt", "收到时间不能晚于现在");
        }
        if (filing.ground() == MandatoryGround.MINOR
                && filing.suspectBirth() != null
                && !MustProvide.isMinor(
                        filing.suspectBirth(), received.atZone(AidFiles.CHINA).toLocalDate())) {
            throw Unfit.field("suspectBirth", "按出生日期, 收到通知之日已满十八周岁, 请核对通知情形");
        }
        return received;
    }

    private UUID centre() {
        UUID unit = Acting.current().unit();
        if (unit == null) {
            throw Unfit.because("请先选择所在机构的岗位");
        }
        return unit;
    }

    private AidApplication row(NoticeFiling filing, UUID centre, Instant received) {
        Unit unit = people.unit(centre);
        LocalDate day = received.atZone(AidFiles.CHINA).toLocalDate();
        boolean treatment = filing.ground() == MandatoryGround.COMPULSORY_TREATMENT;
        AidMatter matter = treatment ? AidMatter.COMPULSORY_TREATMENT : AidMatter.NOTIFIED_DEFENCE;
        AidForm form = treatment ? AidForm.CRIMINAL_AGENCY : AidForm.CRIMINAL_DEFENCE;
        DivisionCode here = new DivisionCode(unit.divisionCode());
        return new AidApplication(
                Ref.next(),
                numbers.application(centre, files.today()),
                AidState.GRANTED,
                filing.ground() == MandatoryGround.MAY_NOTIFY ? AidSource.NOTICE_MAY : AidSource.NOTICE_MUST,
                AidChannel.ORGAN,
                received,
                ApplicantKind.PERSON,
                filing.suspectName(),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                form,
                matter,
                form.caseType(matter),
                null,
                null,
                null,
                here,
                true,
                filing.organName(),
                filing.division() == null ? here : filing.division(),
                null,
                Set.of(),
                false,
                List.of(),
                null,
                null,
                false,
                null,
                false,
                true,
                false,
                filing.ground() == MandatoryGround.MINOR ? Set.of(VulnerableGroup.MINOR) : Set.of(),
                List.of(),
                null,
                day);
    }

    private static AidNotice notice(NoticeFiling filing, AidApplication row, Instant received) {
        return new AidNotice(
                Ref.next(),
                row.id(),
                filing.organ(),
                filing.organName(),
                filing.fileNumber(),
                filing.ground(),
                filing.suspectName(),
                filing.suspectBirth(),
                filing.stage(),
                filing.custodyPlace(),
                received);
    }

    private static AidDecision decision(NoticeFiling filing, OpenFile file) {
        Reason ground = new Reason(filing.ground().key(), filing.ground().label());
        Reason notified = new Reason("法律援助法#36", filing.organName() + "通知指派律师");
        return new AidDecision(
                Ref.next(),
                file.ref(),
                DecisionKind.MANDATORY_ASSIGN,
                null,
                Grounds.of(List.of(ground, notified)),
                null,
                file.today(),
                null,
                null);
    }
}
