package xiezhi.application.enforcement.drugrehab.file;

import static xiezhi.application.enforcement.drugrehab.RehabState.CRIMINAL_CUSTODY;
import static xiezhi.application.enforcement.drugrehab.RehabState.ESCAPED;
import static xiezhi.application.enforcement.drugrehab.RehabState.IN_REHAB;
import static xiezhi.application.enforcement.drugrehab.RehabState.OUTSIDE_MEDICAL;
import static xiezhi.application.enforcement.drugrehab.RehabState.RELEASE_PREP;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.drugrehab.CustodyTransfer;
import xiezhi.application.enforcement.drugrehab.Escape;
import xiezhi.application.enforcement.drugrehab.RehabCase;
import xiezhi.application.enforcement.drugrehab.RehabDuty;
import xiezhi.application.enforcement.drugrehab.term.Absence;
import xiezhi.application.enforcement.drugrehab.term.Away;
import xiezhi.application.enforcement.drugrehab.term.RehabTerm;
import xiezhi.application.enforcement.drugrehab.term.RehabTermFacts;
import xiezhi.application.enforcement.drugrehab.term.RehabTerms;
import xiezhi.application.enforcement.person.Escaped;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 离所: an escape stops the clock, a custody in another case does not; both end with the return. */
@Component
class Absences {
    private final RehabFiles files;
    private final Records records;
    private final ApplicationEventPublisher events;

    Absences(RehabFiles files, Records records, ApplicationEventPublisher events) {
        this.files = files;
        this.records = records;
        this.events = events;
    }

    /** 脱逃报告. */
    record Missed(
            @Item("脱逃日") LocalDate on,
            @Item(value = "经过和已采取的措施", size = 2000) String facts) {}

    /** 追回或者返回. */
    record Back(@Item("返回之日") LocalDate on) {}

    /** 移交羁押. */
    record Handed(
            @Item(value = "接收机关", size = 100) String organ,
            @Item(value = "法律文书编号", size = 100) String document) {}

    void declare(Acts<RehabCase> acts) {
        acts.act("report-escape", "报告脱逃", RehabDuty.BRIGADE, "戒毒条例#32")
                .from(IN_REHAB, OUTSIDE_MEDICAL, RELEASE_PREP)
                .to(ESCAPED)
                .asks(Missed.class)
                .does(this::escaped);
        acts.act("recapture", "登记追回", RehabDuty.BRIGADE, "戒毒条例#32")
                .from(ESCAPED)
                .to(IN_REHAB)
                .asks(Back.class)
                .shows((file, form) -> afterReturn(file, form.on()))
                .does(this::recaptured);
        acts.act("hand-to-custody", "移交其他机关羁押", RehabDuty.HEAD, "戒毒条例#36")
                .from(IN_REHAB, OUTSIDE_MEDICAL, RELEASE_PREP)
                .to(CRIMINAL_CUSTODY)
                .asks(Handed.class)
                .stepUp()
                .does(this::handed);
        acts.act("return-from-custody", "释放后继续执行", RehabDuty.RECEIVE, "戒毒条例#36")
                .from(CRIMINAL_CUSTODY)
                .to(IN_REHAB)
                .asks(Back.class)
                .shows((file, form) -> after(file, form.on()))
                .does(this::returned);
    }

    private Done<RehabCase> escaped(OpenFile<RehabCase> file, Missed form) {
        notLaterThanToday(file, form.on());
        records.add(
                new Escape(Ref.next(), file.ref(), form.on(), file.now(), form.facts(), null), file.placement());
        RehabCase gone = file.row().change().state(ESCAPED).ends(null).make();
        file.afterwards(() -> {
            files.tell(file, gone, "escaped", form.on(), "脱逃", List.of(new Reason("戒毒条例#32", "期限停止计算, 已通知公安机关")));
            if (gone.episode() != null) {
                events.publishEvent(new Escaped(gone.person(), gone.episode(), file.unit(), form.on()));
            }
        });
        return Done.of(gone)
                .because("已立即通知所在地公安机关")
                .with(files.letter(
                        "escape-notice",
                        file,
                        Reception.values(file.row(), Map.of("escaped", form.on(), "facts", form.facts()))));
    }

    private Ruling<RehabTerm> afterReturn(OpenFile<RehabCase> file, LocalDate on) {
        RehabTermFacts facts = files.facts(file.row());
        List<Absence> closed = Objects.requireNonNull(facts.escapes()).stream()
                .map(one -> one.to() == null ? new Absence(one.from(), on) : one)
                .toList();
        return RehabTerms.term(
                new RehabTermFacts(facts.decided(), closed, facts.extendedMonths(), facts.earlyReleaseOn()));
    }

    private Done<RehabCase> recaptured(OpenFile<RehabCase> file, Back form) {
        notLaterThanToday(file, form.on());
        Stored<Escape> open = files.parts(Escape.class, file.ref()).stream()
                .filter(part -> part.row().ended() == null)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("a file in this state has an open escape"));
        records.change(open.row().until(form.on()), open.version());
        Ruling<RehabTerm> term = files.term(file.row());
        RehabCase here = file.row().change()
                .state(IN_REHAB)
                .ends(files.end(file.row()))
                .earlyReleaseOn(null)
                .make();
        file.afterwards(() -> files.tell(file, here, "recaptured", form.on(), "追回", term.reasons()));
        return Done.of(here)
                .because("脱逃期间不计入期限, 期满日%s, 不得提前解除".formatted(here.ends()));
    }

    private Done<RehabCase> handed(OpenFile<RehabCase> file, Handed form) {
        records.add(
                new CustodyTransfer(Ref.next(), file.ref(), file.today(), form.organ(), form.document(), null),
                file.placement());
        RehabCase away = file.row().in(CRIMINAL_CUSTODY);
        Ruling<Away.After> runs = Away.after(new Away.Custody(files.facts(file.row()), file.today(), null));
        file.afterwards(() -> files.tell(file, away, "custody", file.today(), "移交%s".formatted(form.organ()), runs.reasons()));
        return Done.of(away)
                .because("移交%s, %s; 已通知决定机关".formatted(form.organ(), form.document()))
                .with(files.letter(
                        "custody-handover",
                        file,
                        Reception.values(
                                file.row(),
                                Map.of("organ", form.organ(), "document", form.document(), "today", file.today()))));
    }

    private Ruling<Away.After> after(OpenFile<RehabCase> file, LocalDate freed) {
        return Away.after(new Away.Custody(files.facts(file.row()), openTransfer(file).row().starts(), freed));
    }

    private Done<RehabCase> returned(OpenFile<RehabCase> file, Back form) {
        notLaterThanToday(file, form.on());
        Ruling<Away.After> after = after(file, form.on());
        if (!after.value().holds()) {
            throw new Refusal("TERM_OVER", "释放时戒毒期限已经届满, 不再执行", after.reasons(), "请办理在外期满解除");
        }
        Stored<CustodyTransfer> open = openTransfer(file);
        records.change(open.row().freedOn(form.on()), open.version());
        RehabCase here = file.row().in(IN_REHAB);
        file.afterwards(() -> files.tell(file, here, "returned", form.on(), "继续执行强制隔离戒毒", after.reasons()));
        return Done.of(here).because("剩余%d日继续执行".formatted(after.value().daysLeft()));
    }

    private Stored<CustodyTransfer> openTransfer(OpenFile<RehabCase> file) {
        return files.parts(CustodyTransfer.class, file.ref()).stream()
                .filter(part -> part.row().freed() == null)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("a file in this state has an open transfer"));
    }

    private static void notLaterThanToday(OpenFile<RehabCase> file, LocalDate on) {
        if (on.isAfter(file.today())) {
            throw Refusal.state("日期%s还没有到".formatted(on), "请填写实际发生的日期");
        }
    }
}
