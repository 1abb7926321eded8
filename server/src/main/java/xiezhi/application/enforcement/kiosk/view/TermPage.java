package xiezhi.application.enforcement.kiosk.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.kiosk.view.Section.Line;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.cases.CommutationCase;
import xiezhi.application.enforcement.prison.custody.CustodyFiles;
import xiezhi.application.enforcement.sentence.Charge;
import xiezhi.application.enforcement.sentence.Judgment;
import xiezhi.application.enforcement.sentence.TermFile;
import xiezhi.application.enforcement.sentence.Terms;
import xiezhi.application.enforcement.sentence.commutation.CaseFacts;
import xiezhi.application.enforcement.sentence.commutation.Commutation;
import xiezhi.application.enforcement.sentence.commutation.Eligibility;
import xiezhi.application.enforcement.sentence.commutation.Merit;
import xiezhi.application.enforcement.sentence.commutation.Span;
import xiezhi.application.enforcement.sentence.parole.Parole;
import xiezhi.application.enforcement.sentence.parole.ParoleAnswer;
import xiezhi.application.enforcement.sentence.parole.ParoleFacts;
import xiezhi.application.enforcement.sentence.term.TermState;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 我的刑期、减刑假释: why the last day is that day, step by step; since when he may be proposed or until when not, and because of what. */
@Component
class TermPage {
    private static final Actor PLATFORM = Actor.system("自助终端");
    private final Terms terms;
    private final CustodyFiles custody;

    TermPage(Terms terms, CustodyFiles custody) {
        this.terms = terms;
        this.custody = custody;
    }

    Section term(Ref<Person> person, LocalDate today) {
        Optional<Stored<Judgment>> judgment = Acting.as(PLATFORM, () -> terms.judgment(person));
        if (judgment.isEmpty()) {
            return section("term", "我的刑期", "My term", "裁判文书还没有登记, 刑期暂时算不出来。请向监区民警询问。", List.of(), List.of());
        }
        Ruling<TermState> ruling = Acting.as(PLATFORM, () -> terms.term(person));
        TermState state = ruling.value();
        List<Line> lines = new ArrayList<>();
        lines.add(judged(judgment.get().row()));
        state.steps()
                .forEach(step -> lines.add(Line.of(
                        Words.day(step.on()),
                        Words.plain(step.what()),
                        step.end() == null ? null : "到这一步, 刑期到%s为止".formatted(Words.day(step.end())),
                        new Reason(step.basis(), step.what()))));
        return section("term", "我的刑期", "My term", lead(state, today), lines, ruling.reasons());
    }

    private static Line judged(Judgment judgment) {
        String crimes = judgment.charges().stream().map(Charge::crime).collect(Collectors.joining("、"));
        String penalty = judgment.term() == null
                ? judgment.penalty().label()
                : judgment.penalty().label() + judgment.term();
        return Line.of(
                "判决",
                "%s, %s".formatted(crimes, penalty),
                "%s判决, %s生效".formatted(judgment.court(), Words.day(judgment.effective())));
    }

    private static String lead(TermState state, LocalDate today) {
        LocalDate end = state.end();
        String pending = state.pending();
        if (end == null) {
            return "您现在执行的是%s, 没有止日。".formatted(state.penalty().label());
        }
        return pending == null
                ? "您的刑期到%s为止, %s。".formatted(Words.day(end), Words.left(today, end))
                : "您的刑期暂定到%s为止; %s。".formatted(Words.day(end), pending);
    }

    Section chances(CustodyFile file, LocalDate today) {
        List<Line> lines = new ArrayList<>(cases(file));
        Optional<TermFile> sentence = delivered(file.person(), today);
        if (sentence.isEmpty()) {
            return section("chances", "减刑和假释", "Commutation and parole", "刑期登记完整以后才能计算。", lines, List.of());
        }
        CaseFacts facts = sentence.get().caseFacts(today);
        Ruling<Eligibility> commutation = Commutation.eligibility(facts);
        Ruling<ParoleAnswer> parole =
                Parole.check(new ParoleFacts(facts, null, null, null, null, null, null, null, null, null));
        commutation.value().spans().stream()
                .filter(span -> span.until() == null || span.until().isAfter(today))
                .forEach(span -> lines.add(stretch(span)));
        lines.add(Line.of("减刑: 一次可以减多少", "按表现酌情, 下面是上限")
                .with(amounts(commutation.value().amounts())));
        lines.add(parole(parole));
        return section(
                "chances",
                "减刑和假释",
                "Commutation and parole",
                lead(commutation.value(), today),
                lines,
                commutation.reasons());
    }

    /** Commutation and parole are counted from the delivery; before it there is nothing to say. */
    private Optional<TermFile> delivered(Ref<Person> person, LocalDate today) {
        return Acting.as(PLATFORM, () -> terms.judgment(person))
                .map(Stored::row)
                .filter(row -> row.delivered() != null && !today.isBefore(row.effective()))
                .map(row -> Acting.as(PLATFORM, () -> terms.file(person)));
    }

    private static String lead(Eligibility answer, LocalDate today) {
        Optional<Span> now = answer.spans().stream()
                .filter(span -> !span.from().isAfter(today)
                        && (span.until() == null || span.until().isAfter(today)))
                .findFirst();
        LocalDate from = answer.from();
        String state = now.map(span -> said(span, from)).orElse("现在不能报请减刑");
        return state + "。可以报请不等于一定会减刑, 由监狱提请、法院裁定。";
    }

    private static String said(Span span, @Nullable LocalDate from) {
        return switch (span.state()) {
            case NOT_YET, ALMOST -> "现在还不到报请减刑的时间, 最早是%s".formatted(Words.day(from, "还不能确定的日期"));
            case ELIGIBLE -> "从%s起可以报请减刑".formatted(Words.day(span.from()));
            case BLOCKED, USED, NEVER ->
                "现在%s: %s"
                        .formatted(
                                span.state().label(), Words.plain(span.because().finding()));
        };
    }

    private static Line stretch(Span span) {
        LocalDate until = span.until();
        String when = until == null
                ? "自%s起".formatted(Words.day(span.from()))
                : "自%s至%s".formatted(Words.day(span.from()), Words.day(until.minusDays(1)));
        return Line.of(
                "减刑: " + when, span.state().label(), Words.plain(span.because().finding()), span.because());
    }

    private static List<Line> amounts(Map<Merit, String> amounts) {
        return amounts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> Line.of(each.getKey().label(), each.getValue()))
                .toList();
    }

    /** Each condition with what is known of it; what only people can find is said to be open. */
    private static Line parole(Ruling<ParoleAnswer> ruling) {
        ParoleAnswer answer = ruling.value();
        List<Line> conditions = answer.tried().stream()
                .map(one -> Line.of(
                        one.title(),
                        answer.open().contains(String.valueOf(one.code())) ? "还要由人认定" : one.passes() ? "符合" : "不符合",
                        Words.plain("%s; 要求: %s".formatted(one.given(), one.limit()))))
                .toList();
        String from = answer.from() == null ? "现在不能确定最早日期" : "最早%s".formatted(Words.day(answer.from()));
        return new Line("假释", from, "达到日期以后, 是否符合其他条件由监狱和法院认定", ruling.reasons(), conditions, null);
    }

    private List<Line> cases(CustodyFile file) {
        return custody.rows(CommutationCase.class, file.id()).reversed().stream()
                .map(Stored::row)
                .map(row -> Line.of(
                        "正在办理或者办过的%s".formatted(row.kind().label()),
                        row.state().label(),
                        row.rulingNumber() == null ? row.number() : row.number() + ", 裁定" + row.rulingNumber()))
                .toList();
    }

    private static Section section(
            String code, String title, String english, String lead, List<Line> lines, List<Reason> reasons) {
        return new Section(code, title, english, lead, lines, reasons);
    }
}
