package xiezhi.application.enforcement.prison.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.CustodyState;
import xiezhi.application.enforcement.prison.cases.CaseLaw;
import xiezhi.application.enforcement.prison.cases.CommutationCase;
import xiezhi.application.enforcement.prison.cases.OutsideCase;
import xiezhi.application.enforcement.prison.contact.Visit;
import xiezhi.application.enforcement.prison.custody.CustodyFiles;
import xiezhi.application.enforcement.prison.discipline.Award;
import xiezhi.application.enforcement.prison.discipline.Confinement;
import xiezhi.application.enforcement.prison.points.PointsCycle;
import xiezhi.application.enforcement.prison.points.PointsMonth;
import xiezhi.application.enforcement.prison.release.Leave;
import xiezhi.application.enforcement.prison.release.ReleaseCase;
import xiezhi.application.enforcement.sentence.Terms;
import xiezhi.application.enforcement.sentence.commutation.CaseFacts;
import xiezhi.application.enforcement.sentence.commutation.Commutation;
import xiezhi.application.enforcement.sentence.commutation.Eligibility;
import xiezhi.application.enforcement.sentence.parole.Parole;
import xiezhi.application.enforcement.sentence.parole.ParoleAnswer;
import xiezhi.application.enforcement.sentence.parole.ParoleFacts;
import xiezhi.application.enforcement.sentence.term.TermState;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Ruling;

/** 一人一览: the term, the points, and every file of one inmate, for whoever has to speak with him or about him. */
@Service
public class Glance {
    private static final int MONTHS = 14;
    private static final int LATEST = 6;
    private final Records records;
    private final CustodyFiles custody;
    private final Roll roll;
    private final Terms terms;
    private final CaseLaw law;

    Glance(Records records, CustodyFiles custody, Roll roll, Terms terms, CaseLaw law) {
        this.records = records;
        this.custody = custody;
        this.roll = roll;
        this.terms = terms;
        this.law = law;
    }

    /** 刑期单: as the sentence room's sheet, for the ruler. */
    public record Sheet(
            LocalDate on,
            Ruling<TermState> term,
            @Nullable Ruling<Eligibility> commutation,
            @Nullable Ruling<ParoleAnswer> parole) {}

    /** 一月得分. */
    public record Scored(LocalDate month, double total, double base, double balance, boolean below) {}

    /** 一个周期. */
    public record Ended(
            int serial,
            LocalDate starts,
            @Nullable LocalDate ends,
            @Nullable Coded grade,
            @Nullable Coded award) {}

    /** 一件案卷. */
    public record Paper(
            String standard,
            UUID id,
            String kind,
            String english,
            String number,
            Coded state,
            @Nullable LocalDate day) {}

    /** 一览. */
    public record View(
            Inmate inmate,
            @Nullable LocalDate admittedOn,
            @Nullable Sheet sheet,
            List<Scored> months,
            List<Ended> cycles,
            List<Paper> papers) {}

    @Transactional(readOnly = true)
    @Seats.Glances
    public View of(Ref<CustodyFile> file) {
        CustodyFile row = records.get(CustodyFile.class, file).row();
        return new View(roll.shown(row), row.admittedOn(), sheet(row), months(file), cycles(file), papers(file));
    }

    private @Nullable Sheet sheet(CustodyFile row) {
        if (terms.judgment(row.person()).isEmpty()) {
            return null;
        }
        LocalDate today = roll.today();
        Ruling<TermState> term = terms.term(row.person());
        if (row.state() == CustodyState.EXPECTED || row.admittedOn() == null) {
            return new Sheet(today, term, null, null);
        }
        CaseFacts facts = law.facts(row, null, today);
        return new Sheet(
                today,
                term,
                Commutation.eligibility(facts),
                Parole.check(new ParoleFacts(facts, null, null, null, null, null, null, null, null, null)));
    }

    private List<Scored> months(Ref<CustodyFile> file) {
        return custody.rows(PointsMonth.class, file).stream()
                .map(Stored::row)
                .sorted(Comparator.comparing(PointsMonth::month).reversed())
                .limit(MONTHS)
                .sorted(Comparator.comparing(PointsMonth::month))
                .map(each -> new Scored(
                        each.month(),
                        each.total().doubleValue(),
                        each.base().doubleValue(),
                        each.balance().doubleValue(),
                        each.belowBase()))
                .toList();
    }

    private List<Ended> cycles(Ref<CustodyFile> file) {
        return custody.rows(PointsCycle.class, file).stream()
                .map(Stored::row)
                .map(each -> new Ended(
                        each.serial(),
                        each.starts(),
                        each.ends(),
                        Coded.orNone(each.grade()),
                        Coded.orNone(each.award())))
                .toList();
    }

    private List<Paper> papers(Ref<CustodyFile> file) {
        List<Paper> papers = new ArrayList<>();
        add(
                papers,
                CommutationCase.class,
                file,
                each -> paper(
                        "prison.commutation-case",
                        each.id(),
                        each.kind().label(),
                        "Commutation or parole",
                        each.number(),
                        each.state(),
                        each.submittedOn()));
        add(
                papers,
                OutsideCase.class,
                file,
                each -> paper(
                        "prison.outside-case",
                        each.id(),
                        "暂予监外执行",
                        "Execution outside prison",
                        each.number(),
                        each.state(),
                        each.decidedOn()));
        add(
                papers,
                ReleaseCase.class,
                file,
                each -> paper(
                        "prison.release-case",
                        each.id(),
                        "释放",
                        "Release",
                        each.number(),
                        each.state(),
                        each.releaseOn()));
        add(
                papers,
                Confinement.class,
                file,
                each -> paper(
                        "prison.confinement",
                        each.id(),
                        "禁闭",
                        "Confinement",
                        each.number(),
                        each.state(),
                        each.starts()));
        add(
                papers,
                Award.class,
                file,
                each -> paper(
                        "prison.award",
                        each.id(),
                        each.kind().label(),
                        "Reward or punishment",
                        each.number(),
                        each.state(),
                        each.decidedOn()));
        add(
                papers,
                Leave.class,
                file,
                each -> paper(
                        "prison.leave",
                        each.id(),
                        each.kind().label(),
                        "Leave",
                        each.number(),
                        each.state(),
                        each.outOn()));
        add(
                papers,
                Visit.class,
                file,
                each -> paper(
                        "prison.visit",
                        each.id(),
                        each.channel().label(),
                        "Visit or call",
                        each.number(),
                        each.state(),
                        each.day()));
        return papers;
    }

    private <R extends Record> void add(
            List<Paper> papers, Class<R> of, Ref<CustodyFile> file, Function<R, Paper> made) {
        custody.rows(of, file).reversed().stream()
                .limit(LATEST)
                .map(Stored::row)
                .map(made)
                .forEach(papers::add);
    }

    private static Paper paper(
            String standard,
            Ref<?> id,
            String kind,
            String english,
            String number,
            Enum<?> state,
            @Nullable LocalDate day) {
        return new Paper(standard, id.id(), kind, english, number, Coded.of(state), day);
    }
}
