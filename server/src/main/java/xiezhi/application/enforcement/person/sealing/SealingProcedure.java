package xiezhi.application.enforcement.person.sealing;

import static xiezhi.application.enforcement.person.SealingState.NOT_SEALED;
import static xiezhi.application.enforcement.person.SealingState.PROPOSED;
import static xiezhi.application.enforcement.person.SealingState.REVIEW;
import static xiezhi.application.enforcement.person.SealingState.SEALED;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.application.enforcement.person.PersonDuty;
import xiezhi.application.enforcement.person.Seal;
import xiezhi.application.enforcement.person.Sealing;
import xiezhi.application.enforcement.person.Sealings;
import xiezhi.application.enforcement.person.Seals;
import xiezhi.application.enforcement.person.store.Readings;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Panel;
import xiezhi.foundation.casework.Procedure;
import xiezhi.foundation.records.Placement;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;

/** 封存办理程序: what the rule seals is sealed by a named person; what it leaves open a person decides. Nobody is hidden from his keepers while he serves. */
@Component
@LegalBasis({"刑事诉讼法#286", "社区矫正法#54", "监狱法#115"})
class SealingProcedure extends Procedure<Sealing> {
    private static final String BASIS = "刑事诉讼法#286";
    private final Seals seals;
    private final Readings readings;

    SealingProcedure(Seals seals, Readings readings) {
        super(Sealing.class, "person-sealing", "犯罪记录封存");
        this.seals = seals;
        this.readings = readings;
    }

    /** 审核. */
    record Opinion(@Item(value = "审核意见", size = 500) String text) {}

    @Override
    protected void declare(Acts<Sealing> acts) {
        acts.platform("propose", "提出封存", BASIS)
                .asks(Sealings.Opening.class)
                .to(PROPOSED, REVIEW)
                .makes(form -> new xiezhi.foundation.casework.Opening<>(form.sealing(), Placement.in(form.unit())));
        acts.platform("add-records", "补充拟封存的记录", BASIS)
                .from(PROPOSED, REVIEW, NOT_SEALED)
                .asks(Sealings.More.class)
                .does((file, form) -> Done.of(file.row().plus(form.rows())));
        acts.act("seal", "封存", PersonDuty.SEAL, BASIS)
                .from(PROPOSED)
                .to(SEALED)
                .next()
                .stepUp()
                .unless(this::notYet)
                .does((file, none) -> seal(file, null));
        acts.act("seal-reviewed", "审核后封存", PersonDuty.SEAL, BASIS)
                .from(REVIEW)
                .to(SEALED)
                .asks(Opinion.class)
                .next()
                .stepUp()
                .unless(this::notYet)
                .does((file, form) -> seal(file, form.text()));
        acts.act("leave-open", "审核后不封存", PersonDuty.SEAL, BASIS)
                .from(REVIEW)
                .to(NOT_SEALED)
                .asks(Opinion.class)
                .stepUp()
                .does((file, form) -> Done.of(file.row().left(form.text())).because(form.text()));
    }

    /** Whoever still serves is kept secret by his keepers, and sealed when it is over. */
    private List<Reason> notYet(OpenFile<Sealing> file) {
        if (file.row().rows().isEmpty()) {
            return List.of(new Reason(BASIS, "本节点没有这份文书下的记录可以封存"));
        }
        boolean serving = episodes(file.row()).stream().anyMatch(episode -> episode.ends() == null);
        return serving ? List.of(new Reason("社区矫正法#54", "还在执行中, 档案由执行机关保密; 执行完毕之后封存")) : List.of();
    }

    /** The seal falls once the register is written, so that nothing of it is hidden from who wrote it. */
    private Done<Sealing> seal(OpenFile<Sealing> file, @org.jspecify.annotations.Nullable String opinion) {
        Sealing row = file.row();
        List<Reason> reasons = row.basis().stream()
                .map(because -> new Reason(because.basis(), because.finding()))
                .toList();
        file.afterwards(() -> seals.seal(
                row.person(), episodes(row).stream().map(Episode::id).toList(), row.rows(), row.document(), reasons));
        return Done.of(row.sealed(opinion)).because(opinion == null ? row.document() : opinion);
    }

    private List<Episode> episodes(Sealing row) {
        Set<String> files = row.rows().stream().map(Seal.SealedRow::row).collect(Collectors.toSet());
        return readings.episodes(row.person()).stream()
                .filter(episode -> episode.sourceId() != null && files.contains(episode.sourceId()))
                .toList();
    }

    @Override
    public List<Panel> panels(OpenFile<Sealing> file) {
        Sealing row = file.row();
        List<Reason> reasons = row.basis().stream()
                .map(because -> new Reason(because.basis(), because.finding()))
                .toList();
        return List.of(new Panel("规则结论", "What the rule says", row.state().label(), reasons));
    }
}
