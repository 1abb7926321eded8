package xiezhi.application.enforcement.prison.custody;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import xiezhi.application.enforcement.prison.PrisonLaw;
import xiezhi.application.enforcement.prison.custody.CellFacts.Who;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;

/** 编舍: who may share a cell. */
public final class Cells {
    private static final int YEARS_LEFT = 2;
    private final CellFacts facts;
    private final PrisonLaw law;
    private final List<Reason> faults = new ArrayList<>();

    private Cells(CellFacts facts) {
        this.facts = facts;
        this.law = PrisonLaw.on(facts.day());
    }

    @Rule(name = "cell-placement", title = "编舍检查", summary = "男女、成年未成年分押, 同案犯和禁止同监人员不得同监")
    @LegalBasis({"监狱法#63", "监狱法#107", "监狱法2012#39", "监狱法2012#76"})
    public static Ruling<CellAnswer> check(CellFacts facts) {
        return new Cells(facts).answer();
    }

    private Ruling<CellAnswer> answer() {
        juvenile();
        facts.cell().forEach(this::together);
        if (Boolean.TRUE.equals(facts.full())) {
            faults.add(new Reason(law.article("39", "63"), "监舍床位已满"));
        }
        return faults.isEmpty()
                ? Ruling.of(new CellAnswer(true), new Reason(law.article("39", "63"), "符合分押分管规定"))
                : Ruling.of(new CellAnswer(false), faults);
    }

    private void together(Who other) {
        Who inmate = facts.inmate();
        if (inmate.sex() != other.sex()) {
            faults.add(new Reason(law.article("39", "63"), "男犯、女犯应当分开关押(%s)".formatted(other.number())));
        }
        if (!stays(inmate) && !stays(other) && inmate.minor(facts.day()) != other.minor(facts.day())) {
            faults.add(new Reason(law.article("39", "63"), "成年犯、未成年犯应当分开关押(%s)".formatted(other.number())));
        }
        if (inmate.mustAvoid(other)) {
            faults.add(new Reason(law.article("39", "63"), "登记为禁止同监(%s)".formatted(other.number())));
        }
        if (inmate.sameCase(other) && !Boolean.TRUE.equals(facts.override())) {
            faults.add(new Reason(law.article("39", "63"), "同案犯不得同监, 确有必要的应当书面批准(%s)".formatted(other.number())));
        }
    }

    /** 留所: in an institution for juveniles nobody is a stranger who was let stay there. */
    private boolean stays(Who who) {
        return Boolean.TRUE.equals(facts.juvenilePrison())
                && !who.minor(facts.day())
                && who == facts.inmate()
                && shortLeft();
    }

    /** 剩余刑期不超过二年: who turned eighteen may serve the rest with juveniles. */
    @LegalBasis({"监狱法#107", "监狱法2012#76"})
    private void juvenile() {
        boolean minor = facts.inmate().minor(facts.day());
        boolean here = Boolean.TRUE.equals(facts.juvenilePrison());
        if (minor && !here) {
            faults.add(new Reason(law.article("76", "107"), "未成年犯应当在未成年犯管教所执行刑罚"));
        }
        if (!minor && here && !shortLeft()) {
            faults.add(new Reason(law.article("76", "107"), "年满十八周岁且剩余刑期超过二年的, 应当转入监狱"));
        }
    }

    private boolean shortLeft() {
        LocalDate end = facts.termEnd();
        return end != null && end.isBefore(facts.day().plusYears(YEARS_LEFT));
    }
}
