package xiezhi.application.enforcement.kiosk.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.drugrehab.Assessment;
import xiezhi.application.enforcement.drugrehab.RehabCase;
import xiezhi.application.enforcement.drugrehab.ZoneStay;
import xiezhi.application.enforcement.drugrehab.file.RehabFiles;
import xiezhi.application.enforcement.drugrehab.term.RehabTerm;
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
import xiezhi.kernel.rule.Ruling;

/** 戒毒人员: until when, in which zone, how the assessments stand. */
@Component
class RehabSide implements Side {
    private final Records records;
    private final RehabFiles files;

    RehabSide(Records records, RehabFiles files) {
        this.records = records;
        this.files = files;
    }

    @Override
    public EpisodeKind kind() {
        return EpisodeKind.REHAB;
    }

    @Override
    public Optional<Subject> byNumber(String number) {
        return find(Query.of(RehabCase.class).where("number", number));
    }

    @Override
    public Optional<Subject> of(Ref<Person> person) {
        return find(Query.of(RehabCase.class).where("person", person));
    }

    private Optional<Subject> find(Query<RehabCase> query) {
        return Acting.as(
                        Actor.system("自助终端"),
                        () -> records.page(query.limit(20)).items())
                .stream()
                .filter(stored -> stored.row().state().open() && stored.row().admitted() != null)
                .findFirst()
                .map(RehabSide::subject);
    }

    private static Subject subject(Stored<RehabCase> stored) {
        RehabCase row = stored.row();
        return new Subject(
                row.person(),
                EpisodeKind.REHAB,
                row.id().id(),
                row.number(),
                row.name().value(),
                stored.placement().unit(),
                stored.placement().unit());
    }

    @Override
    public List<Section> sections(Subject subject, LocalDate today) {
        RehabCase row = Acting.as(
                        Actor.system("自助终端"), () -> records.get(RehabCase.class, Ref.<RehabCase>of(subject.file())))
                .row();
        return List.of(term(row, today), zones(row), assessments(row));
    }

    private Section term(RehabCase row, LocalDate today) {
        Ruling<RehabTerm> ruling = files.term(row);
        LocalDate end = files.end(row);
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of("决定", row.decider(), "%s, %s".formatted(row.decisionNumber(), Words.day(row.decided()))));
        ruling.reasons().forEach(reason -> lines.add(Line.of("计算", Words.plain(reason.finding()), null, reason)));
        String lead = end == null
                ? "期限现在停止计算, 重新计算后再显示。"
                : "您的期限到%s为止, %s。".formatted(Words.day(end), Words.left(today, end));
        return new Section("term", "我的期限", "My term", lead, lines, ruling.reasons());
    }

    private Section zones(RehabCase row) {
        List<Line> lines = files.parts(ZoneStay.class, row.id()).reversed().stream()
                .map(Stored::row)
                .map(stay -> Line.of(
                        stay.zone().label(),
                        "%s起".formatted(Words.day(stay.entered())),
                        stay.departed() == null ? "现在在这里" : "到%s".formatted(Words.day(stay.departed()))))
                .toList();
        String lead =
                row.zone() == null ? "还没有分区。" : "您现在在%s。".formatted(row.zone().label());
        return new Section("zones", "我的分区", "My zone", lead, lines, List.of(new Reason("戒毒条例#30", "根据戒毒治疗的情况分区管理")));
    }

    private Section assessments(RehabCase row) {
        List<Line> lines = files.parts(Assessment.class, row.id()).reversed().stream()
                .map(Stored::row)
                .map(each -> Line.of(
                        "%s, %s".formatted(Words.day(each.opened()), each.kind().label()),
                        each.state().label(),
                        each.opinion() == null
                                ? null
                                : "评估意见: " + each.opinion().label()))
                .toList();
        return new Section(
                "assessments",
                "诊断评估",
                "Assessments",
                lines.isEmpty() ? "还没有做过诊断评估。" : "一共做过%d次诊断评估。".formatted(lines.size()),
                lines,
                List.of(new Reason("强制隔离戒毒诊断评估办法#17", "对评估结果有异议的, 可以在公示期间提出, 由诊断评估办公室复核")));
    }
}
