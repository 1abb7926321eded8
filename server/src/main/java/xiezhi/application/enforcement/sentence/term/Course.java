package xiezhi.application.enforcement.sentence.term;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.sentence.EntryKind;
import xiezhi.application.enforcement.sentence.PenaltyKind;
import xiezhi.application.enforcement.sentence.TermLength;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.sentence.Custody;
import xiezhi.kernel.sentence.SentenceTerm;

/** 刑期经过: walks through the changes of one term and keeps what holds after each of them. */
final class Course {
    private static final Period REPRIEVE = Period.ofYears(2);
    private static final String COMPUTED = "刑诉法解释#202";

    private final TermFacts facts;
    private final List<TermStep> steps = new ArrayList<>(8);
    private final List<Difference> differences = new ArrayList<>(0);
    private PenaltyKind sentenced;
    private @Nullable Period sentencedTerm;
    private @Nullable LocalDate originalEnd;
    private PenaltyKind penalty;
    private LocalDate since;
    private @Nullable Period term;
    private @Nullable LocalDate nominalEnd;
    private @Nullable LocalDate end;
    private @Nullable LocalDate reprieveEnd;
    private @Nullable LocalDate becameLife;
    private @Nullable LocalDate becameFixed;
    private @Nullable String pending;
    private Floor floor;
    private long creditDays;
    private long suspendedDays;
    private long suspendedBefore;
    private long spentInFixed;
    private int cutMonths;
    private int lapsedMonths;

    Course(TermFacts facts) {
        this.facts = facts;
        this.sentenced = facts.penalty();
        this.penalty = facts.penalty();
        this.since = facts.effective();
        this.floor = Floor.NONE;
        begin(facts.penalty(), facts.term(), facts.start(), facts.effective(), facts.held());
        stated("执行通知书", facts.printedEnd(), "监狱法#32", facts.effective());
        originalEnd = end;
    }

    void take(Change change) {
        switch (change.kind()) {
            case ORIGINAL -> {}
            case CREDIT -> credit(change);
            case COMMUTATION, RENEWED -> cut(change);
            case TO_LIFE -> toLife(change);
            case TO_FIXED -> toFixed(change);
            case SUSPENSION -> stop(change, "刑事诉讼法#268", "不计入执行刑期");
            case PAROLE_REVOKED -> stop(change, "刑法#86", "假释撤销, 假释后的期间不计入");
            case RETRIAL -> retry(change);
            case COMBINATION -> combine(change);
            case REPRIEVE_RESTARTED -> restart(change);
        }
        if (change.kind() != EntryKind.RETRIAL) {
            stated(change.kind().label() + "文书", change.statedEnd(), "减刑假释审理程序规定#17", change.ruled());
        }
    }

    TermState state() {
        LocalDate least = floor.end(suspendedDays);
        return new TermState(
                sentenced,
                sentencedTerm,
                originalEnd,
                penalty,
                since,
                term,
                nominalEnd,
                creditDays,
                suspendedDays,
                cutMonths,
                end,
                pending,
                reprieveEnd,
                becameLife,
                becameFixed,
                least,
                floor.code(),
                half(),
                lapsedMonths,
                differences,
                steps);
    }

    /** 刑期过半: of the term as it was sentenced, or of the fixed term to which it was commuted, from the day on which that runs. */
    private @Nullable LocalDate half() {
        Period fixed = term;
        return becameFixed == null || fixed == null
                ? floor.half(suspendedDays)
                : SentenceTerm.lastDay(since, Reckoning.half(fixed))
                        .minusDays(spentInFixed)
                        .plusDays(suspendedDays - suspendedBefore);
    }

    private void begin(
            PenaltyKind kind,
            @Nullable Period length,
            @Nullable LocalDate start,
            LocalDate effective,
            List<Custody> custody) {
        sentenced = kind;
        sentencedTerm = length;
        penalty = kind;
        term = length;
        since = start == null ? effective : start;
        nominalEnd = null;
        end = null;
        reprieveEnd = null;
        becameLife = null;
        becameFixed = null;
        creditDays = 0;
        cutMonths = 0;
        if (kind == PenaltyKind.LIFE) {
            step(effective, "刑法#46", "无期徒刑, 自%s起执行, 没有刑期止日".formatted(effective));
        } else if (kind == PenaltyKind.REPRIEVE) {
            reprieve(effective);
        } else if (length != null && start != null) {
            run(kind, length, start, custody);
        }
        originalEnd = end;
        floor = Floor.of(kind, length, start, effective, reprieveEnd, creditDays, facts.isLimited());
    }

    private void reprieve(LocalDate from) {
        LocalDate last = SentenceTerm.lastDay(from, REPRIEVE);
        reprieveEnd = last;
        step(from, "刑法#51", "死刑缓期执行的期间自判决确定之日%s起计算, 至%s届满; 判决确定以前的羁押不折抵".formatted(from, last));
    }

    private void run(PenaltyKind kind, Period length, LocalDate start, List<Custody> custody) {
        Ruling<LocalDate> ruled = SentenceTerm.rule(TermFacts.sentence(kind, length, start, custody, facts.combined()));
        LocalDate nominal = SentenceTerm.lastDay(start, length);
        nominalEnd = nominal;
        end = ruled.value();
        creditDays = Reckoning.days(ruled.value(), nominal);
        List<Reason> reasons = ruled.reasons();
        for (int i = 0; i < reasons.size(); i++) {
            LocalDate after = i == 0 ? null : i == reasons.size() - 1 ? ruled.value() : nominal;
            steps.add(new TermStep(
                    start, reasons.get(i).finding(), after, reasons.get(i).basis()));
        }
    }

    private void credit(Change change) {
        LocalDate before = running(change);
        int days = number(change.days());
        creditDays += days;
        end = before.minusDays(days);
        floor = floor.credited(days);
        step(change.ruled(), "刑法#47", "折抵%d日, 刑期至%s止".formatted(days, end));
    }

    private void cut(Change change) {
        LocalDate before = running(change);
        int months = number(change.months());
        if (change.kind() == EntryKind.RENEWED) {
            renew(change, months);
        }
        cutMonths += months;
        LocalDate after = Reckoning.cut(before, months);
        end = after;
        step(change.ruled(), "刑法#78", "%s裁定减刑%d个月, 刑期至%s止".formatted(change.ruled(), months, after));
        LocalDate least = floor.end(suspendedDays);
        if (least != null && after.isBefore(least)) {
            step(change.ruled(), "刑法#78", "减刑后的止日%s早于实际执行刑期的最低限度%s, 请核对裁定".formatted(after, least));
        }
    }

    private void renew(Change change, int months) {
        if (months > lapsedMonths) {
            step(change.ruled(), "减刑假释规定#32", "重新裁定减去%d个月, 超过原裁定减去的总和%d个月, 请核对裁定".formatted(months, lapsedMonths));
        }
        lapsedMonths = 0;
        pending = null;
    }

    private void toLife(Change change) {
        if (penalty != PenaltyKind.REPRIEVE) {
            throw Unfit.field("changes", "%s: 只有死缓可以减为无期徒刑, 现在是%s".formatted(change.ruled(), penalty.label()));
        }
        penalty = PenaltyKind.LIFE;
        becameLife = change.ruled();
        since = change.ruled();
        floor = floor.lifeAfterReprieve();
        step(change.ruled(), "刑法#50", "死刑缓期执行期满, %s裁定减为无期徒刑".formatted(change.ruled()));
    }

    private void toFixed(Change change) {
        if (penalty.runsForATerm()) {
            throw Unfit.field("changes", "%s: 现在已是%s, 不能再减为有期徒刑".formatted(change.ruled(), penalty.label()));
        }
        LocalDate expired = reprieveEnd;
        boolean straight = penalty == PenaltyKind.REPRIEVE && expired != null;
        LocalDate begins = straight && expired != null ? expired.plusDays(1) : change.ruled();
        LocalDate first = change.from() == null ? begins : change.from();
        Period length = change.toTerm() == null ? Period.ZERO : change.toTerm();
        int spent = number(change.days());
        LocalDate nominal = SentenceTerm.lastDay(first, length);
        penalty = PenaltyKind.FIXED_TERM;
        term = length;
        since = first;
        becameFixed = change.ruled();
        suspendedBefore = suspendedDays;
        spentInFixed = spent;
        nominalEnd = nominal;
        end = nominal.minusDays(spent);
        creditDays += spent;
        floor = straight ? floor.fixedAfterReprieve() : floor;
        String counted = straight ? "从死刑缓期执行期满之日起计算" : "从裁定减刑之日起计算";
        step(
                change.ruled(),
                straight ? "刑法#51" : "刑法#80",
                "%s裁定减为有期徒刑%s, %s, 自%s起至%s止".formatted(change.ruled(), TermLength.words(length), counted, first, end));
    }

    private void stop(Change change, String basis, String why) {
        LocalDate from = change.from() == null ? change.ruled() : change.from();
        LocalDate until = change.until();
        if (until == null) {
            pending = "自%s起%s, 尚未恢复计算".formatted(from, why);
            step(from, basis, pending);
            return;
        }
        long days = Reckoning.days(from, until);
        suspendedDays += days;
        if (end != null) {
            end = end.plusDays(days);
        }
        if (reprieveEnd != null && penalty == PenaltyKind.REPRIEVE) {
            reprieveEnd = reprieveEnd.plusDays(days);
        }
        String to = end == null ? "" : ", 刑期至%s止".formatted(end);
        step(from, basis, "%s至%s共%d日%s%s".formatted(from, until.minusDays(1), days, why, to));
    }

    private void retry(Change change) {
        int lapsed = cutMonths + lapsedMonths;
        boolean commuted = lapsed > 0 || becameFixed != null || becameLife != null;
        PenaltyKind to = change.toPenalty() == null ? penalty : change.toPenalty();
        step(
                change.ruled(),
                "减刑假释规定#32",
                "%s再审改判为%s%s, 原减刑裁定自动失效"
                        .formatted(
                                change.ruled(),
                                to.label(),
                                change.toTerm() == null ? "" : TermLength.words(change.toTerm())));
        LocalDate start = change.from() != null ? change.from() : facts.start();
        begin(to, change.toTerm(), start, facts.effective(), facts.held());
        lapsedMonths = lapsed;
        stated("再审裁判", change.statedEnd(), "监狱法#32", change.ruled());
        pending = commuted ? "再审改判, 原减刑裁定失效, 等待重新裁定" : null;
    }

    private void combine(Change change) {
        PenaltyKind to = change.toPenalty() == null ? PenaltyKind.FIXED_TERM : change.toPenalty();
        boolean newCrime = change.from() != null;
        int lapsed = cutMonths + lapsedMonths;
        boolean wasCut = lapsed > 0;
        step(
                change.ruled(),
                newCrime ? "刑法#71" : "刑法#70",
                newCrime
                        ? "又犯新罪, %s判决将没有执行的刑罚与新罪的刑罚并罚, 决定执行%s%s; 减去的刑期不计入已经执行的刑期"
                                .formatted(change.ruled(), to.label(), words(change.toTerm()))
                        : "发现漏罪, %s判决并罚, 决定执行%s%s, 已经执行的刑期计算在内; 原减刑裁定自动失效"
                                .formatted(change.ruled(), to.label(), words(change.toTerm())));
        begin(
                to,
                change.toTerm(),
                newCrime ? change.from() : facts.start(),
                newCrime ? change.ruled() : facts.effective(),
                newCrime ? List.of() : facts.held());
        if (!newCrime && end != null && suspendedDays > 0) {
            end = end.plusDays(suspendedDays);
        }
        if (newCrime) {
            suspendedDays = 0;
        }
        lapsedMonths = newCrime ? 0 : lapsed;
        pending = !newCrime && wasCut ? "发现漏罪并罚, 原减刑裁定失效, 等待重新裁定" : null;
    }

    private void restart(Change change) {
        step(change.ruled(), "刑法#50", "死刑缓期执行期间故意犯罪, 未执行死刑, %s起重新计算".formatted(change.ruled()));
        reprieve(change.ruled());
        floor = Floor.of(PenaltyKind.REPRIEVE, null, null, change.ruled(), reprieveEnd, 0, facts.isLimited());
    }

    /** The paper's own last day holds; a difference is said and never swallowed. */
    private void stated(String paper, @Nullable LocalDate stated, String basis, LocalDate on) {
        if (stated == null) {
            return;
        }
        LocalDate computed = end;
        end = stated;
        if (computed != null && !computed.equals(stated)) {
            differences.add(Difference.between(paper, stated, computed));
            step(
                    on,
                    basis,
                    "%s载明的止日%s与计算的%s相差%d日, 以载明的为准, 应当致函法院核实"
                            .formatted(paper, stated, computed, Reckoning.days(computed, stated)));
        }
    }

    private LocalDate running(Change change) {
        if (end == null) {
            throw Unfit.field(
                    "changes",
                    "%s: %s没有刑期止日, 不能%s"
                            .formatted(
                                    change.ruled(),
                                    penalty.label(),
                                    change.kind().label()));
        }
        return end;
    }

    private void step(LocalDate on, String basis, String what) {
        steps.add(new TermStep(on, what, end, basis));
    }

    private static String words(@Nullable Period length) {
        return length == null ? "" : TermLength.words(length);
    }

    private static int number(@Nullable Integer value) {
        return value == null ? 0 : value;
    }
}
