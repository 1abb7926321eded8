package xiezhi.application.enforcement.drugrehab.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Labelled;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.rule.Verdict;

/** 吸毒记录封存: records of drug use are sealed records of public security; who may be told, and who may not. */
public final class DrugRecords {
    private static final String SEALED = "治安管理处罚法#136";
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    private DrugRecords() {}

    /** 查询人. */
    @CodeSet(code = "CS_DRUG_RECORD_ASKER", name = "吸毒记录查询人", standard = SEALED)
    public enum Asker implements Labelled {
        CASE_STAFF("承办本案的工作人员"),
        OTHER_STAFF("其他工作人员"),
        STATE_ORGAN_CASE("办案需要的国家机关"),
        LAWFUL_BODY("依国家规定查询的单位"),
        PERSON("本人"),
        EMPLOYER("用人单位"),
        BANK("银行"),
        SCHOOL("学校"),
        OTHER("其他单位和个人");

        private final String label;

        Asker(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** 查询事实. */
    public record Query(
            @Item("查询之日") LocalDate on,
            @Item("查询人") Asker asker,
            @Item(value = "查询依据或者案号", size = 200) @Nullable String authority) {}

    /** 披露裁断. */
    public record Answer(boolean holds) implements Verdict {}

    /** Whether the record may be shown to who asks. */
    @Rule(name = "drug-record-disclosure", title = "吸毒记录能否提供", summary = "吸毒和强制隔离戒毒记录封存, 能不能提供给查询人")
    @LegalBasis({SEALED, "戒毒条例#7.1"})
    public static Ruling<Answer> ask(Query facts) {
        String authority = facts.authority();
        boolean founded = authority != null && !authority.isBlank();
        boolean may =
                switch (facts.asker()) {
                    case CASE_STAFF, PERSON -> true;
                    case STATE_ORGAN_CASE, LAWFUL_BODY -> founded;
                    case OTHER_STAFF, EMPLOYER, BANK, SCHOOL, OTHER -> false;
                };
        String basis = facts.on().isBefore(SINCE) ? "戒毒条例#7.1" : SEALED;
        if (may) {
            return Ruling.of(new Answer(true), new Reason(basis, "%s可以知悉, 应当保密".formatted(facts.asker().label())));
        }
        String why = founded || facts.asker() == Asker.OTHER_STAFF || !lawful(facts.asker())
                ? "记录封存, 不得向%s提供或者公开".formatted(facts.asker().label())
                : "%s应当写明案号或者查询依据".formatted(facts.asker().label());
        return Ruling.of(new Answer(false), new Reason(basis, why));
    }

    private static boolean lawful(Asker asker) {
        return asker == Asker.STATE_ORGAN_CASE || asker == Asker.LAWFUL_BODY;
    }
}
