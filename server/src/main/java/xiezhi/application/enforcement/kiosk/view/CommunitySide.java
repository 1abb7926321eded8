package xiezhi.application.enforcement.kiosk.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.Leave;
import xiezhi.application.enforcement.community.Report;
import xiezhi.application.enforcement.community.Sanction;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.kiosk.terminal.Subject;
import xiezhi.application.enforcement.kiosk.view.Section.Line;
import xiezhi.application.enforcement.person.EpisodeKind;
import xiezhi.application.enforcement.person.Person;
import xiezhi.foundation.records.Query;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;

/** 社区矫正对象: until when, what is due next, leaves and sanctions. */
@Component
class CommunitySide implements Side {
    private static final int MOST = 20;
    private final Records records;

    CommunitySide(Records records) {
        this.records = records;
    }

    @Override
    public EpisodeKind kind() {
        return EpisodeKind.COMMUNITY;
    }

    @Override
    public Optional<Subject> byNumber(String number) {
        return number.startsWith("(") || number.startsWith("（")
                ? find(Query.of(Supervisee.class).where("number", number))
                : Optional.empty(); // the numbers of the other businesses have another form
    }

    @Override
    public Optional<Subject> of(Ref<Person> person) {
        return find(Query.of(Supervisee.class).where("person", person));
    }

    private Optional<Subject> find(Query<Supervisee> query) {
        return page(query).stream()
                .map(Stored::row)
                .filter(Supervisee::underSupervision)
                .findFirst()
                .map(row -> new Subject(
                        row.person(),
                        EpisodeKind.COMMUNITY,
                        row.id().id(),
                        row.number().value(),
                        row.name().value(),
                        row.keeper().id(),
                        row.county().id()));
    }

    @Override
    public List<Section> sections(Subject subject, LocalDate today) {
        Ref<Supervisee> ref = Ref.of(subject.file());
        Supervisee row = Acting.as(Actor.system("自助终端"), () -> records.get(Supervisee.class, ref))
                .row();
        return List.of(term(row, today), due(row, today), leaves(ref), sanctions(ref));
    }

    private static Section term(Supervisee row, LocalDate today) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of("决定", row.decidingOrgan(), row.caseNumber()));
        lines.add(Line.of("类别", row.category().label()));
        lines.add(Line.of(
                "管理类别",
                row.supervisionClass() == null ? "尚未确定" : row.supervisionClass().label()));
        lines.add(Line.of("矫正期", "%s至%s".formatted(Words.day(row.starts()), Words.day(row.ends()))));
        return new Section(
                "term",
                "我的矫正期",
                "My term",
                "您的矫正期到%s为止, %s。".formatted(Words.day(row.ends()), Words.left(today, row.ends())),
                lines,
                List.of(new Reason("社区矫正法#44", "矫正期满的, 依法解除矫正, 发给解除社区矫正证明书")));
    }

    private Section due(Supervisee row, LocalDate today) {
        List<Line> lines = new ArrayList<>();
        next(lines, "下次报告", row.nextReport(), "社区矫正法#23", today);
        next(lines, "下次走访", row.nextVisit(), "社区矫正法#26", today);
        next(lines, "下次身体情况报告", row.nextHealthReport(), "社区矫正法实施办法#24", today);
        next(lines, "下次病情复查", row.nextMedicalReview(), "社区矫正法实施办法#24", today);
        page(Query.of(Report.class).where("supervisee", row.id())).stream()
                .map(Stored::row)
                .limit(MOST)
                .forEach(report -> lines.add(
                        Line.of("已报告", Words.day(report.day()), report.way().label())));
        LocalDate report = row.nextReport();
        return new Section(
                "due",
                "我该做的事",
                "What is due",
                report == null
                        ? "现在没有约定的报告日期。"
                        : "请在%s以前报告, %s。".formatted(Words.day(report), Words.left(today, report)),
                lines,
                List.of(new Reason("社区矫正法#23", "应当按照规定报告自己的情况")));
    }

    private static void next(List<Line> lines, String what, @Nullable LocalDate day, String basis, LocalDate today) {
        if (day != null) {
            lines.add(Line.of(what, Words.day(day), Words.left(today, day), new Reason(basis, what + day)));
        }
    }

    private Section leaves(Ref<Supervisee> ref) {
        List<Line> lines = page(Query.of(Leave.class).where("supervisee", ref)).stream()
                .map(Stored::row)
                .limit(MOST)
                .map(leave -> Line.of(
                        "%s至%s".formatted(Words.day(leave.starts()), Words.day(leave.ends())),
                        leave.state().label(),
                        leave.places()))
                .toList();
        return new Section(
                "leaves",
                "我的外出",
                "My leaves",
                lines.isEmpty() ? "没有申请过外出。" : "一共有%d次外出申请。".formatted(lines.size()),
                lines,
                List.of(new Reason("社区矫正法#27", "离开所居住的市、县或者迁居, 应当报经批准")));
    }

    private Section sanctions(Ref<Supervisee> ref) {
        List<Line> lines = page(Query.of(Sanction.class).where("supervisee", ref)).stream()
                .map(Stored::row)
                .limit(MOST)
                .map(sanction -> Line.of(
                        sanction.kind().label(),
                        sanction.state().label(),
                        sanction.decidedOn() == null
                                ? "申辩截止%s".formatted(Words.day(sanction.defenceBy()))
                                : "%s决定".formatted(Words.day(sanction.decidedOn()))))
                .toList();
        return new Section(
                "sanctions",
                "我的处分",
                "Sanctions",
                lines.isEmpty() ? "没有处分。" : "一共有%d项, 对处分可以申辩和申诉。".formatted(lines.size()),
                lines,
                List.of(new Reason("社区矫正法#34", "合法权益受到侵害的, 有权提出申诉、控告和检举")));
    }

    private <R extends Record> List<Stored<R>> page(Query<R> query) {
        return Acting.as(
                Actor.system("自助终端"), () -> records.page(query.limit(200)).items());
    }
}
