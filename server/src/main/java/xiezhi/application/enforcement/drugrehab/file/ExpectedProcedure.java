package xiezhi.application.enforcement.drugrehab.file;

import static xiezhi.application.enforcement.drugrehab.ExpectedState.DROPPED;
import static xiezhi.application.enforcement.drugrehab.ExpectedState.REGISTERED;
import static xiezhi.application.enforcement.drugrehab.ExpectedState.WAITING;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.drugrehab.AddictionLevel;
import xiezhi.application.enforcement.drugrehab.DrugType;
import xiezhi.application.enforcement.drugrehab.ExpectedAdmission;
import xiezhi.application.enforcement.drugrehab.RehabCase;
import xiezhi.application.enforcement.drugrehab.RehabDuty;
import xiezhi.application.enforcement.drugrehab.term.RehabTermFacts;
import xiezhi.application.enforcement.drugrehab.term.RehabTerms;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.Persons;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.casework.Panel;
import xiezhi.foundation.casework.Procedure;
import xiezhi.foundation.records.Placement;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.identity.OtherId;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;

/** 待收治: decisions that came by message wait here; when the person is brought, his file is opened with what they say. */
@Component
@LegalBasis({"禁毒法#41", "戒毒条例#27"})
class ExpectedProcedure extends Procedure<ExpectedAdmission> {
    private static final String BASIS = "禁毒法#41";
    private final Persons persons;
    private final ObjectProvider<CaseFiles> files;

    ExpectedProcedure(Persons persons, ObjectProvider<CaseFiles> files) {
        super(ExpectedAdmission.class, "rehab-expected", "待收治");
        this.persons = persons;
        this.files = files;
    }

    /** 来文: as the platform opens it. */
    record Came(ExpectedAdmission admission, UUID centre) {}

    /** 移交登记: what the decision does not say. */
    public record Brought(
            @Item("公安机关开始执行之日") @Nullable LocalDate policeFrom,
            @Item("毒品种类") Set<DrugType> drugs,
            @Item("成瘾程度") @Nullable AddictionLevel addiction,
            @Item(value = "吸毒年数", min = 0) @Nullable Integer historyYears,
            @Item(value = "既往强制隔离戒毒次数", min = 0) int priorTimes,
            @Item("曾拒绝或者严重违反社区康复协议并复吸") boolean brokeCommunityRehab,
            @Item("居住地行政区划") DivisionCode homeDivision) {

        public Brought {
            drugs = Set.copyOf(drugs);
        }
    }

    @Override
    protected void declare(Acts<ExpectedAdmission> acts) {
        acts.platform("from-message", "决定来文采纳", BASIS)
                .asks(Came.class)
                .to(WAITING)
                .makes(came -> new Opening<>(came.admission(), Placement.in(came.centre()))
                        .because(came.admission().decider() + came.admission().decisionNumber()));
        acts.act("register", "登记移交", RehabDuty.RECEIVE, BASIS)
                .from(WAITING)
                .to(REGISTERED)
                .asks(Brought.class)
                .next()
                .offers(this::said)
                .does(this::register);
        acts.act("drop", "不再移送", RehabDuty.RECEIVE, BASIS)
                .from(WAITING)
                .to(DROPPED)
                .asks(RehabForms.NotReceived.class)
                .does((file, form) -> Done.of(file.row().dropped()).because(form.reason()));
    }

    private Map<String, Object> said(OpenFile<ExpectedAdmission> file) {
        ExpectedAdmission row = file.row();
        Map<String, Object> said = new HashMap<>();
        List<String> drugs = Arrays.stream(DrugType.values())
                .filter(type -> row.drug().contains(type.label()))
                .map(DrugType::name)
                .toList();
        if (!drugs.isEmpty()) {
            said.put("drugs", drugs);
        }
        said.put("policeFrom", row.starts().toString());
        DivisionCode home = persons.get(row.person()).row().residence();
        if (home != null) {
            said.put("homeDivision", home.value());
        }
        return said;
    }

    private Done<ExpectedAdmission> register(OpenFile<ExpectedAdmission> file, Brought form) {
        ExpectedAdmission row = file.row();
        Person person = persons.get(row.person()).row();
        LocalDate born = person.birthDate();
        if (born == null) {
            throw Refusal.state("此人没有登记出生日期, 不能登记移交", "请先在人员主索引中补正出生日期");
        }
        RehabForms.Transfer transfer = new RehabForms.Transfer(
                person.name(),
                person.sex(),
                born,
                person.citizenId() == null
                        ? person.otherId()
                        : new OtherId(person.citizenId().value()),
                true,
                row.decisionNumber(),
                row.decider(),
                row.decided(),
                form.policeFrom(),
                null,
                form.drugs(),
                form.addiction(),
                form.historyYears(),
                form.priorTimes(),
                form.brokeCommunityRehab(),
                form.homeDivision());
        RehabCase opened = Acting.as(
                Actor.system("待收治"),
                () -> files.getObject()
                        .begin(
                                RehabCase.class,
                                "from-message",
                                new Registration.Known(row.person(), file.unit(), transfer))
                        .row());
        return Done.of(row.registered(opened.id())).because("立档" + opened.number());
    }

    /** The last day that the rule finds stands beside the one that the decision prints. */
    @Override
    public List<Panel> panels(OpenFile<ExpectedAdmission> file) {
        ExpectedAdmission row = file.row();
        LocalDate end = Objects.requireNonNull(RehabTerms.term(new RehabTermFacts(row.decided(), List.of(), 0, null))
                .value()
                .end());
        String text = end.equals(row.ends()) ? "与决定书一致, 至" + end : "决定书至%s, 计算至%s, 请向决定机关核对".formatted(row.ends(), end);
        List<Reason> reasons = List.of(
                new Reason("戒毒条例#27", "强制隔离戒毒的期限为二年, 自作出决定之日起计算"),
                new Reason(BASIS, "%s的决定于%s来文, 经采纳后转来; 登记移交的表单已按来文填好".formatted(row.decider(), row.received())));
        return List.of(new Panel("期限核对", "The term, compared", text, reasons));
    }
}
