package xiezhi.foundation.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.community.Category;
import xiezhi.application.enforcement.community.Leave;
import xiezhi.application.enforcement.community.LeaveKind;
import xiezhi.application.enforcement.community.LeaveReason;
import xiezhi.application.enforcement.community.ReportWay;
import xiezhi.application.enforcement.community.Sanction;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.community.SupervisionClass;
import xiezhi.application.enforcement.community.TeamRole;
import xiezhi.application.enforcement.community.entry.EntryForms;
import xiezhi.application.enforcement.community.entry.PapersForm;
import xiezhi.application.enforcement.community.leave.LeaveForms;
import xiezhi.application.enforcement.community.sanctions.Breach;
import xiezhi.application.enforcement.community.sanctions.SanctionForms;
import xiezhi.application.enforcement.community.sanctions.SanctionKind;
import xiezhi.application.enforcement.community.sanctions.Severity;
import xiezhi.application.enforcement.community.supervision.DailyForms;
import xiezhi.application.enforcement.sentence.TermLength;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.identity.Address;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.Mobile;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.sentence.Penalty;

/** 矫正故事: one person's stretch at home, told day by day through the real acts; days are counted back from today. */
final class CorrectionsTale {
    private static final String ACTS_AS = "演示省";
    private final CorrectionsCrew crew;
    private final CorrectionsCrew.Hands hands;
    private final CaseFiles files;
    private final Instant now;
    private final int count;
    private @Nullable Ref<Supervisee> who;

    CorrectionsTale(CorrectionsCrew crew, CorrectionsCrew.Hands hands, CaseFiles files, Instant now, int count) {
        this.crew = crew;
        this.hands = hands;
        this.files = files;
        this.now = now;
        this.count = count;
    }

    Ref<Supervisee> who() {
        return Objects.requireNonNull(who, "a story starts with its papers");
    }

    LocalDate day(int ago) {
        return LocalDate.ofInstant(now, CaseFiles.CHINA).minusDays(ago);
    }

    /** The papers come; the judgment took effect so many days ago and the term lasts so many months. */
    CorrectionsTale papers(Category category, int ago, int months) {
        LocalDate effective = day(ago);
        boolean woman = count % 5 == 0;
        CitizenId id =
                new CitizenId(Cast.citizenId(hands.division(), 1962 + count % 40, 700L + count * 2 + (woman ? 1 : 0)));
        boolean restOnly = category == Category.PAROLE || category == Category.OUTSIDE;
        PapersForm papers = new PapersForm(
                new PersonName(Cast.name(400L + count)),
                id,
                null,
                null,
                category,
                category == Category.OUTSIDE ? "演示省监狱管理局" : "演示市第一人民法院",
                "(%d)演刑字第%d号".formatted(effective.getYear(), 100 + count),
                count % 3 == 0 ? "盗窃罪" : count % 3 == 1 ? "危险驾驶罪" : "故意伤害罪",
                null,
                null,
                effective,
                penalty(category, months),
                term(category, months),
                category == Category.SUSPENDED ? TermLength.of(Period.ofMonths(months)) : null,
                null,
                List.of(),
                restOnly ? effective.plusMonths(months).minusDays(1) : null,
                false,
                null,
                null,
                category == Category.OUTSIDE,
                null,
                new Address("演示街道幸福路%d号".formatted(count)),
                new Mobile(Cast.mobile(5000L + count)),
                true);
        on(
                ago,
                () -> who = as(
                        hands.desk(),
                        () -> files.begin(Supervisee.class, "expect", papers)
                                .row()
                                .id()));
        return this;
    }

    /** A short probation belongs to criminal detention; the others to a fixed term half as long. */
    private static Penalty penalty(Category category, int months) {
        return switch (category) {
            case PUBLIC_SURVEILLANCE -> Penalty.PUBLIC_SURVEILLANCE;
            case SUSPENDED -> months < 12 ? Penalty.CRIMINAL_DETENTION : Penalty.FIXED_TERM;
            case PAROLE, OUTSIDE -> Penalty.FIXED_TERM;
        };
    }

    private static TermLength term(Category category, int months) {
        return switch (category) {
            case PUBLIC_SURVEILLANCE -> TermLength.of(Period.ofMonths(months));
            case SUSPENDED -> TermLength.of(Period.ofMonths(months / 2));
            case PAROLE, OUTSIDE -> TermLength.of(Period.ofMonths(months * 2));
        };
    }

    CorrectionsTale arrives(int ago) {
        return act(
                ago,
                hands.desk(),
                "register",
                new EntryForms.Arrival(day(ago), Ref.of(hands.office()), null, null, null));
    }

    CorrectionsTale arrivesLate(int ago) {
        return act(
                ago,
                hands.desk(),
                "register-late",
                new EntryForms.Arrival(day(ago), Ref.of(hands.office()), null, null, null));
    }

    CorrectionsTale declared(int ago) {
        act(
                ago,
                hands.clerk(),
                "add-team-member",
                new EntryForms.Member(
                        new PersonName(Cast.name(900L + count)), TeamRole.COMMITTEE, true, true, "督促报告, 帮助就业"));
        return act(ago, hands.clerk(), "declare", new EntryForms.Declaration("司法所宣告室", "演示宣告人"));
    }

    CorrectionsTale planned(int ago, SupervisionClass how) {
        return act(
                ago,
                hands.clerk(),
                "plan",
                new EntryForms.PlanForm(how, "稳定就业, 按时报告", "定期报告、走访、每月一次教育学习", "入矫初期评估 (演示数据)", true));
    }

    /** Papers, arrival, declaration and plan in one breath. */
    CorrectionsTale settled(Category category, int ago, int months, SupervisionClass how) {
        return papers(category, ago, months).arrives(ago - 4).declared(ago - 5).planned(ago - 7, how);
    }

    /** Most are visited on the day after their report; some visits are late, as in life. */
    CorrectionsTale reports(int ago, ReportWay way) {
        report(ago, way);
        return count % 4 == 0 ? this : visited(Math.max(0, ago - 1));
    }

    private CorrectionsTale report(int ago, ReportWay way) {
        return act(ago, hands.clerk(), "report", new DailyForms.Reported(way, false, "在本地务工, 家中平安 (演示数据)", false));
    }

    CorrectionsTale visited(int ago) {
        return act(
                ago,
                hands.clerk(),
                "visit",
                new DailyForms.Visited(day(ago), "住处", "演示矫正员、网格员", "与家人同住, 情况稳定 (演示数据)", null));
    }

    CorrectionsTale act(int ago, Hired by, String verb, @Nullable Record form) {
        on(
                ago,
                () -> as(by, () -> {
                    files.act(Supervisee.class, who(), version(Supervisee.class, who()), verb, form);
                    return true;
                }));
        return this;
    }

    Ref<Leave> asksLeave(int ago, int from, int days) {
        LocalDate first = day(-from);
        return begins(
                ago,
                hands.clerk(),
                Leave.class,
                "apply",
                new LeaveForms.Asked(
                        who(),
                        LeaveKind.SINGLE,
                        LeaveReason.FAMILY,
                        "探望住院的父亲 (演示数据)",
                        "演示省外市",
                        first,
                        first.plusDays(days - 1L),
                        "父亲突然住院"),
                Leave::id);
    }

    Ref<Sanction> sanctioned(int ago, Breach breach, Severity severity, SanctionKind kind) {
        return begins(
                ago,
                hands.clerk(),
                Sanction.class,
                "propose",
                new SanctionForms.Proposed(
                        who(),
                        breach,
                        severity,
                        day(ago),
                        null,
                        true,
                        false,
                        breach.label() + " (演示数据)",
                        "谈话笔录",
                        kind,
                        null,
                        false),
                Sanction::id);
    }

    CorrectionsTale warned(int ago, Breach breach) {
        Ref<Sanction> warning = sanctioned(ago, breach, Severity.GRAVER, SanctionKind.WARNING);
        on(ago - 1, hands.clerk(), Sanction.class, warning, "hear", new SanctionForms.Heard("没有意见", null));
        on(ago - 2, hands.head(), Sanction.class, warning, "issue", new SanctionForms.Decision("同意给予警告"));
        return this;
    }

    CorrectionsTale revocationAsked(int ago, Breach breach, SanctionKind kind) {
        Ref<Sanction> asked = sanctioned(ago, breach, Severity.SERIOUS, kind);
        on(ago - 1, hands.clerk(), Sanction.class, asked, "hear", new SanctionForms.Heard("愿意改正", null));
        on(
                ago - 2,
                hands.head(),
                Sanction.class,
                asked,
                "submit",
                new SanctionForms.Submission("同意提请", "演示市第一人民法院", Set.of()));
        return this;
    }

    <R extends Record> Ref<R> begins(
            int ago, Hired by, Class<R> of, String verb, Record form, Function<R, Ref<R>> key) {
        Ref<R>[] made = refs();
        on(
                ago,
                () -> made[0] =
                        as(by, () -> key.apply(files.begin(of, verb, form).row())));
        return made[0];
    }

    @SuppressWarnings("unchecked")
    private static <R> Ref<R>[] refs() {
        return new Ref[1];
    }

    <R extends Record> void on(int ago, Hired by, Class<R> of, Ref<R> file, String verb, @Nullable Record form) {
        on(
                ago,
                () -> as(by, () -> {
                    files.act(of, file, version(of, file), verb, form);
                    return true;
                }));
    }

    private <R extends Record> int version(Class<R> of, Ref<R> file) {
        return Acting.as(Actor.system(ACTS_AS), () -> files.look(of, file).version());
    }

    private <T> T as(Hired by, Supplier<T> work) {
        return Acting.as(crew.actor(by), work::get);
    }

    private void on(int ago, Runnable work) {
        Instant then = day(ago).atTime(LocalTime.of(9, 0).plusMinutes(count * 7L % 300))
                .atZone(CaseFiles.CHINA)
                .toInstant();
        StoryClock.at(then.isAfter(now) ? now : then, work);
    }

    /** The platform does what the day brings. */
    void platform(int ago, String verb) {
        on(ago, () -> Acting.run(Actor.system(ACTS_AS), () -> files.act(Supervisee.class, who(), verb, null)));
    }
}
