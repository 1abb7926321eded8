package xiezhi.application.enforcement.community.entry;

import static xiezhi.application.enforcement.community.IncomingState.RETURNED;
import static xiezhi.application.enforcement.community.IncomingState.TAKEN;
import static xiezhi.application.enforcement.community.IncomingState.WAITING;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.Category;
import xiezhi.application.enforcement.community.CommunityDuty;
import xiezhi.application.enforcement.community.IncomingPapers;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.community.file.Counties;
import xiezhi.application.enforcement.community.file.Onward;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.Persons;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.casework.Panel;
import xiezhi.foundation.casework.Procedure;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;

/** 来文接收: papers that came by message wait here; an officer opens the file to them, and types only what they do not say. */
@Component
@LegalBasis("社区矫正法#20")
class IncomingProcedure extends Procedure<IncomingPapers> {
    private static final String BASIS = "社区矫正法#20";
    private final Records records;
    private final Persons persons;
    private final Counties counties;
    private final Onward onward;

    IncomingProcedure(Records records, Persons persons, Counties counties, Onward onward) {
        super(IncomingPapers.class, "community-incoming", "来文文书接收");
        this.records = records;
        this.persons = persons;
        this.counties = counties;
        this.onward = onward;
    }

    @Override
    protected void declare(Acts<IncomingPapers> acts) {
        acts.platform("from-message", "来文采纳", BASIS)
                .asks(Came.class)
                .to(WAITING)
                .makes(came -> new Opening<>(came.papers(), Placement.in(came.county()))
                        .because(came.papers().decidingOrgan() + came.papers().caseNumber()));
        acts.act("take", "接收立档", CommunityDuty.COUNTY, BASIS)
                .from(WAITING)
                .to(TAKEN)
                .asks(IncomingForms.Taking.class)
                .next()
                .unless(this::openedAlready)
                .offers(IncomingProcedure::said)
                .shows((file, form) -> Reckoning.of(papers(file.row(), form)).shown())
                .does(this::take);
        acts.act("return", "不予接收", CommunityDuty.COUNTY, BASIS)
                .from(WAITING)
                .to(RETURNED)
                .asks(InvestigationForms.Why.class)
                .does((file, form) -> Done.of(file.row().returned()).because(form.reason()));
    }

    /** 来文: as the platform opens it. */
    record Came(IncomingPapers papers, UUID county) {}

    private Done<IncomingPapers> take(OpenFile<IncomingPapers> file, IncomingForms.Taking form) {
        HandedPapers handed =
                new HandedPapers(file.row().person(), counties.of(file.unit()), papers(file.row(), form), null);
        Supervisee opened = onward.begin(Supervisee.class, "from-message", handed);
        return Done.of(file.row().taken(opened.id())).because("立档" + opened.number());
    }

    /** The prison may have handed the same person over before the message was taken up. */
    private List<Reason> openedAlready(OpenFile<IncomingPapers> file) {
        boolean open = Acting.as(
                Actor.system("来文接收"),
                () -> records.count(
                                Query.of(Supervisee.class)
                                        .where("person", file.row().person())
                                        .where("caseNumber", file.row().caseNumber()),
                                1)
                        > 0);
        return open ? List.of(new Reason(BASIS, "这份文书已经立档, 不必再次接收")) : List.of();
    }

    private static Map<String, Object> said(OpenFile<IncomingPapers> file) {
        IncomingPapers row = file.row();
        Map<String, Object> said = new HashMap<>();
        put(said, "charge", row.charge());
        put(said, "term", row.term() == null ? null : row.term().value());
        put(said, "starts", row.starts());
        put(said, "printedEnd", row.printedEnd());
        if (row.category() == Category.PUBLIC_SURVEILLANCE) {
            said.put("penalty", "PUBLIC_SURVEILLANCE");
        }
        if (row.category() == Category.PAROLE || row.category() == Category.OUTSIDE) {
            put(said, "remainingEnd", row.printedEnd());
        }
        said.put("papersComplete", true);
        return said;
    }

    private static void put(Map<String, Object> said, String field, @Nullable Object value) {
        if (value != null) {
            said.put(field, value.toString());
        }
    }

    private PapersForm papers(IncomingPapers row, IncomingForms.Taking form) {
        Person person = persons.get(row.person()).row();
        return new PapersForm(
                person.name(),
                person.citizenId(),
                person.sex(),
                person.birthDate(),
                row.category(),
                row.decidingOrgan(),
                row.caseNumber(),
                form.charge(),
                form.offenceFrom(),
                form.offenceTo(),
                row.effective(),
                form.penalty(),
                form.term(),
                form.probation(),
                form.starts(),
                form.custody(),
                form.remainingEnd(),
                form.life(),
                form.printedEnd(),
                form.difference(),
                row.medical(),
                form.residence() == null ? person.residence() : form.residence(),
                form.address() == null ? person.residenceAddress() : form.address(),
                form.mobile(),
                form.papersComplete());
    }

    @Override
    public List<Panel> panels(OpenFile<IncomingPapers> file) {
        IncomingPapers row = file.row();
        String from = "%s于%s来文, 经采纳后转来; 下面的表单已按来文填好".formatted(row.decidingOrgan(), row.received());
        return List.of(new Panel("来源", "Where it comes from", row.caseNumber(), List.of(new Reason(BASIS, from))));
    }
}
