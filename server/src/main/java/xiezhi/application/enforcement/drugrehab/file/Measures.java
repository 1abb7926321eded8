package xiezhi.application.enforcement.drugrehab.file;

import static xiezhi.application.enforcement.drugrehab.RehabState.ARRIVING;
import static xiezhi.application.enforcement.drugrehab.RehabState.CHANGED_TO_COMMUNITY;
import static xiezhi.application.enforcement.drugrehab.RehabState.IN_REHAB;
import static xiezhi.application.enforcement.drugrehab.RehabState.MEASURE_PROPOSED;
import static xiezhi.application.enforcement.drugrehab.RehabState.OUTSIDE_MEDICAL;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.drugrehab.MeasureGround;
import xiezhi.application.enforcement.drugrehab.MeasureProposal;
import xiezhi.application.enforcement.drugrehab.OutsideMedical;
import xiezhi.application.enforcement.drugrehab.OutsideState;
import xiezhi.application.enforcement.drugrehab.RehabCase;
import xiezhi.application.enforcement.drugrehab.RehabClocks;
import xiezhi.application.enforcement.drugrehab.RehabDuty;
import xiezhi.application.enforcement.drugrehab.RehabState;
import xiezhi.application.enforcement.drugrehab.term.Away;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.application.enforcement.person.Episodes;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Ruling;

/** 变更措施: community detoxification is proposed where isolation does not fit, and the deciding police answer. */
@Component
class Measures {
    private final RehabFiles files;
    private final Reception reception;
    private final Records records;
    private final Episodes episodes;
    private final Clocks clocks;

    Measures(RehabFiles files, Reception reception, Records records, Episodes episodes, Clocks clocks) {
        this.files = files;
        this.reception = reception;
        this.records = records;
        this.episodes = episodes;
        this.clocks = clocks;
    }

    /** 变更建议. */
    record Proposed(
            @Item("情形") MeasureGround ground,
            @Item(value = "理由", size = 1000) String reason) {}

    /** 决定机关答复. */
    record Answer(
            @Item("批准变更为社区戒毒") boolean approved,
            @Item("答复之日") LocalDate on,
            @Item(value = "决定文号", size = 100) String number) {}

    void declare(Acts<RehabCase> acts) {
        acts.act("propose-measure-change", "建议变更为社区戒毒", RehabDuty.HEAD, "戒毒条例#31.2")
                .from(IN_REHAB, OUTSIDE_MEDICAL)
                .to(MEASURE_PROPOSED)
                .asks(Proposed.class)
                .stepUp()
                .does((file, form) -> reception.propose(file, form.ground(), form.reason()));
        acts.act("measure-answer", "登记决定机关答复", RehabDuty.ASSESS, "戒毒条例#31.2")
                .from(MEASURE_PROPOSED)
                .to(CHANGED_TO_COMMUNITY, IN_REHAB, OUTSIDE_MEDICAL, ARRIVING)
                .asks(Answer.class)
                .next()
                .shows((file, form) -> offset(file, form))
                .does(this::answered);
    }

    private Ruling<Away.Treatment> offset(OpenFile<RehabCase> file, Answer form) {
        return Away.treatment(new Away.Illness(
                files.facts(file.row()), form.on(), null, form.approved() ? form.on() : null));
    }

    private Done<RehabCase> answered(OpenFile<RehabCase> file, Answer form) {
        Stored<MeasureProposal> open = files.parts(MeasureProposal.class, file.ref()).stream()
                .filter(part -> part.row().answered() == null)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("a file in this state has an open proposal"));
        if (form.on().isBefore(open.row().sent()) || form.on().isAfter(file.today())) {
            throw Refusal.state("答复之日应当在建议送达之后、今天以前", "请核对决定书上的日期");
        }
        records.change(open.row().answered(form.on(), form.approved(), form.number()), open.version());
        clocks.meet(RehabClocks.POLICE_ANSWER, file.ref(), file.now());
        if (!form.approved()) {
            return Done.of(file.row().in(back(file.row()))).because("决定机关未批准, " + form.number());
        }
        return change(file, form);
    }

    private Done<RehabCase> change(OpenFile<RehabCase> file, Answer form) {
        Ruling<Away.Treatment> offset = offset(file, form);
        RehabCase gone = file.row().change().state(CHANGED_TO_COMMUNITY).ends(null).make();
        Ref<Episode> episode = gone.episode();
        if (episode != null) {
            episodes.close(episode, form.on(), "变更为社区戒毒");
        }
        clocks.cancel(file.ref());
        file.afterwards(
                () -> files.tell(file, gone, "changed-to-community", form.on(), "变更为社区戒毒", offset.reasons()));
        return Done.of(gone).because("决定机关批准变更为社区戒毒, %s".formatted(form.number()));
    }

    /** Where the person was when the proposal was made. */
    private RehabState back(RehabCase rehab) {
        boolean outside = files.parts(OutsideMedical.class, rehab.id()).stream()
                .anyMatch(part -> part.row().state() == OutsideState.OUTSIDE);
        return outside ? OUTSIDE_MEDICAL : rehab.admitted() == null ? ARRIVING : IN_REHAB;
    }
}
