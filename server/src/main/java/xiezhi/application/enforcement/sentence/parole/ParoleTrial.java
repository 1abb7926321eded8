package xiezhi.application.enforcement.sentence.parole;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.sentence.OffenceFlag;
import xiezhi.application.enforcement.sentence.PenaltyKind;
import xiezhi.application.enforcement.sentence.TermLength;
import xiezhi.application.enforcement.sentence.commutation.Block;
import xiezhi.application.enforcement.sentence.commutation.CaseFacts;
import xiezhi.application.enforcement.sentence.commutation.Table;
import xiezhi.application.enforcement.sentence.commutation.Tried;
import xiezhi.application.enforcement.sentence.commutation.Waiting;
import xiezhi.application.enforcement.sentence.figures.Figure;
import xiezhi.application.enforcement.sentence.sealing.Age;
import xiezhi.application.enforcement.sentence.term.Change;
import xiezhi.application.enforcement.sentence.term.Reckoning;
import xiezhi.application.enforcement.sentence.term.TermState;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;

/** 假释逐条审查的经过. */
final class ParoleTrial {
    private static final int TEN_YEARS = 120;

    private final ParoleFacts facts;
    private final CaseFacts file;
    private final TermState state;
    private final Table table;
    private final Figure figure;
    private final List<Tried> tried = new ArrayList<>(10);
    private final List<String> open = new ArrayList<>(2);
    private final List<Reason> notes = new ArrayList<>(2);
    private @Nullable LocalDate from;
    private boolean excluded;

    ParoleTrial(ParoleFacts facts, TermState state, Table table) {
        this.facts = facts;
        this.file = facts.file();
        this.state = state;
        this.table = table;
        this.figure = table.figures().at("parole", file.reported());
    }

    ParoleAnswer run() {
        LocalDate served = served();
        from = served;
        kind();
        excluded();
        property();
        interval();
        revoked();
        found();
        List<String> codes =
                tried.stream().map(Tried::code).filter(Objects::nonNull).toList();
        boolean strict = file.has(OffenceFlag.CORRUPTION_SPC19);
        if (strict) {
            notes.add(new Reason("减刑假释补充规定#6", "适用假释应当从严掌握"));
        }
        return new ParoleAnswer(
                codes.isEmpty() && open.isEmpty(),
                served,
                excluded ? null : from,
                codes,
                open,
                tried,
                strict,
                preferred(),
                hearing(),
                court());
    }

    List<Reason> notes() {
        return notes;
    }

    private void kind() {
        boolean fits = state.sentenced() != PenaltyKind.PUBLIC_SURVEILLANCE
                && state.sentenced() != PenaltyKind.CRIMINAL_DETENTION
                && !file.isSuspended()
                && !(state.penalty() == PenaltyKind.REPRIEVE);
        exclude(fits, "WRONG_PENALTY", "刑法#81", "适用对象", state.penalty().label(), "有期徒刑和无期徒刑");
    }

    /** 1. Half of a fixed term with credit; thirteen years of life; fifteen after a reprieve. */
    @LegalBasis({"刑法#81", "减刑假释规定#23"})
    private @Nullable LocalDate served() {
        LocalDate day = switch (state.sentenced()) {
            case LIFE ->
                Reckoning.after(file.sentence().effective(), figure.period("life"))
                        .plusDays(state.suspendedDays());
            case REPRIEVE -> afterReprieve();
            default -> state.halfEnd() == null ? null : state.halfEnd().plusDays(1);
        };
        if (day == null) {
            tried.add(Tried.of(false, "SERVED_UNKNOWN", "P1", "减刑假释规定#23", "服刑时间", "尚在死缓期间或者刑期起日不明", "死缓期满后起算"));
            return null;
        }
        String limit = switch (state.sentenced()) {
            case LIFE -> "自判决生效之日起实际执行十三年以上, 先行羁押不折抵";
            case REPRIEVE -> "自缓期执行期满起实际执行十五年以上";
            default -> "执行原判刑期二分之一以上, 先行羁押一日折抵一日";
        };
        boolean enough = !file.reported().isBefore(day);
        boolean special = !enough && CaseFacts.is(facts.special());
        tried.add(Tried.of(
                enough || special,
                "NOT_SERVED_ENOUGH",
                "P1",
                special ? "减刑假释规定#24" : "减刑假释规定#23",
                "服刑时间",
                file.reported() + "报请",
                limit + ", " + day + "起" + (special ? "; 特殊情况经最高人民法院核准, 不受此限" : "")));
        return day;
    }

    private @Nullable LocalDate afterReprieve() {
        LocalDate expired = state.reprieveEnd();
        return expired == null || state.penalty() == PenaltyKind.REPRIEVE
                ? null
                : Reckoning.after(expired.plusDays(1), figure.period("reprieve"))
                        .plusDays(state.suspendedDays());
    }

    /** 2. Recidivists, and the violent crimes with ten years, life or a reprieve; also after commutation. */
    @LegalBasis({"刑法#81", "减刑假释规定#15", "减刑假释规定#25"})
    private void excluded() {
        Period term = state.sentencedTerm();
        boolean heavy = !state.sentenced().runsForATerm() || term != null && term.toTotalMonths() >= TEN_YEARS;
        exclude(
                !file.has(OffenceFlag.RECIDIVIST),
                "RECIDIVIST",
                "减刑假释规定#25",
                "累犯",
                file.has(OffenceFlag.RECIDIVIST) ? "是" : "否",
                "累犯不得假释");
        boolean violent = file.has(OffenceFlag.VIOLENT8);
        exclude(
                !(violent && heavy),
                "VIOLENT_TEN_YEARS",
                "减刑假释规定#25",
                "八类暴力犯罪",
                violent ? "是, 原判" + state.sentenced().label() + (term == null ? "" : TermLength.words(term)) : "否",
                "被判处十年以上有期徒刑、无期徒刑、死缓的不得假释, 减刑后也不得假释");
        exclude(!file.isLifelong(), "LIFELONG", "减刑假释规定#15", "终身监禁", file.isLifelong() ? "是" : "否", "不得假释");
    }

    private void exclude(boolean passes, String code, String article, String title, String given, String limit) {
        excluded |= !passes;
        tried.add(Tried.of(passes, code, "P2", article, title, given, limit));
    }

    /** 3. Property: able but unwilling; and six months after such conduct ended. */
    @LegalBasis({"减刑假释规定#27", "减刑假释财产规定#4", "减刑假释财产规定#6"})
    private void property() {
        boolean unwilling = file.propertyState().unwilling();
        tried.add(Tried.of(
                !unwilling,
                "PROPERTY_UNPERFORMED",
                "P3",
                "减刑假释规定#27",
                "财产性判项",
                file.propertyState().label(),
                "有履行能力的应当履行"));
        for (Block block : Block.of(file, state, table)) {
            if (block.rule().equals("M6") && !block.code().equals("PROPERTY_UNPERFORMED")) {
                tried.add(Tried.of(
                        !block.covers(file.reported()),
                        block.code(),
                        "P3",
                        block.why().basis(),
                        block.why().finding(),
                        file.reported() + "报请",
                        block.until() == null ? "消失或者履行完毕六个月后" : block.until() + "起"));
                from = later(from, block.until());
            }
        }
    }

    /** 4. Interval after a commutation. */
    @LegalBasis("减刑假释规定#28")
    private void interval() {
        Waiting.last(file).ifPresent(this::interval);
    }

    private void interval(Change last) {
        boolean longer = last.months() != null && last.months() >= figure.number("long-cut");
        Period wait = figure.period(longer ? "interval-long" : "interval");
        LocalDate day = Reckoning.after(Waiting.servedOn(last), wait);
        boolean early = file.reported().isBefore(day);
        LocalDate end = state.end();
        boolean shortRest = end != null
                && end.isBefore(
                        file.reported().plus(figure.period("short-rest")).minusDays(1));
        String limit = "自%s送达起间隔%s, %s起".formatted(Waiting.servedOn(last), TermLength.words(wait), day)
                + (early && shortRest ? "; 余刑不足二年, 可以适当缩短" : "");
        tried.add(Tried.of(
                !early || shortRest, "INTERVAL_TOO_SHORT", "P4", "减刑假释规定#28", "减刑后的间隔", file.reported() + "报请", limit));
        from = later(from, day);
    }

    /** 5. A person whose parole was revoked. */
    @LegalBasis("减刑假释规定#30")
    private void revoked() {
        boolean revoked = CaseFacts.is(facts.revokedBefore()) || file.readmitted() != null;
        boolean excused = CaseFacts.is(facts.revokedExcused());
        exclude(
                !revoked || excused,
                "PAROLE_REVOKED_BEFORE",
                "减刑假释规定#30",
                "曾被撤销假释",
                revoked ? excused ? "是, 属于例外" : "是" : "否",
                "一般不得再假释");
    }

    /** 6. What only people can find. */
    @LegalBasis({"刑法#81", "减刑假释规定#22"})
    private void found() {
        found(facts.repentant(), "NOT_REPENTANT", "刑法#81", "确有悔改表现");
        found(facts.noRisk(), "RISK_OF_REOFFENDING", "减刑假释规定#22", "没有再犯罪的危险");
        found(facts.investigated(), "NO_INVESTIGATION", "刑法#81", "对所居住社区影响的调查评估");
    }

    private void found(@Nullable Boolean finding, String code, String article, String title) {
        if (finding == null) {
            open.add(title);
            notes.add(new Reason(article, title + ": 尚待认定"));
        } else {
            tried.add(Tried.of(finding, code, "P6", article, title, finding ? "是" : "否", "由人认定"));
        }
    }

    @LegalBasis({"减刑假释规定#26", "减刑假释规定#31"})
    private @Nullable String preferred() {
        LocalDate born = file.bornOn();
        boolean old = born != null && Age.at(born, file.reported()) >= figure.number("old-age");
        if (old || file.isIll() && file.isInfirm()) {
            notes.add(new Reason("减刑假释规定#31", "年满八十周岁、身患疾病或者生活难以自理, 同时符合减刑和假释条件的优先适用假释"));
            return "优先适用假释";
        }
        notes.add(new Reason("减刑假释规定#26", "同时符合法定减刑条件和假释条件的, 可以优先适用假释"));
        return "可以优先适用假释";
    }

    @LegalBasis("刑诉法解释#538")
    private List<Reason> hearing() {
        List<Reason> why = new ArrayList<>(1);
        boolean kind = file.has(OffenceFlag.DUTY)
                || file.has(OffenceFlag.GANG)
                || file.has(OffenceFlag.FINANCE)
                || file.has(OffenceFlag.CORRUPTION_SPC19);
        hear(why, kind, "职务犯罪、黑社会性质组织犯罪或者金融犯罪罪犯");
        hear(why, CaseFacts.is(facts.publicConcern()), "社会影响重大或者社会关注度高");
        hear(why, CaseFacts.is(facts.objections()), "公示期间收到不同意见");
        hear(why, CaseFacts.is(facts.procuratorObjects()), "人民检察院有异议");
        return why;
    }

    private static void hear(List<Reason> why, boolean must, String because) {
        if (must) {
            why.add(new Reason("刑诉法解释#538", because + ", 应当开庭审理"));
        }
    }

    private String court() {
        return state.penalty().runsForATerm() ? "罪犯服刑地的中级人民法院" : "罪犯服刑地的高级人民法院 (经省级监狱管理机关审核同意)";
    }

    private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b == null ? null : a.isAfter(b) ? a : b;
    }
}
