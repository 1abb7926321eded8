package xiezhi.kernel.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.rule.Verdict;

/** 标识核验规则: the public questions about numbers: is it one, and what does it tell. */
public final class IdentifierRules {
    private static final String PERSON = "GB 11643-1999";
    private static final String ORGANISATION = "GB 32100-2015";

    private IdentifierRules() {}

    /** 公民身份号码事实. */
    public record NumberFacts(
            @Item(value = "公民身份号码", size = 40) String number,
            @Item("核验日") @Nullable LocalDate today,
            @Item("区划从严") @Nullable Boolean strict,
            @Item(value = "年龄上限", min = 1) @Nullable Integer ageCeiling) {}

    /** 公民身份号码结论: valid with what the number tells, or the first reason why not. */
    public record NumberVerdict(
            boolean valid,
            @Nullable CitizenIdFault reason,
            Set<CitizenIdNote> warnings,
            @Nullable String normalized,
            @Nullable LocalDate birthDate,
            @Nullable Sex sex,
            @Nullable String sequence,
            @Nullable String expected,
            @Nullable String got)
            implements Verdict {

        @Override
        public boolean holds() {
            return valid;
        }
    }

    /** Whether a text is a citizen identity number on the day. */
    @Rule(name = "resident-id", title = "公民身份号码核验", summary = "核验长度、字符、出生日期和校验位, 读出出生日期和性别")
    @LegalBasis(PERSON)
    public static Ruling<NumberVerdict> residentId(NumberFacts facts, LocalDate today) {
        CitizenIdRules rules = new CitizenIdRules(
                Objects.requireNonNullElse(facts.today(), today),
                Boolean.TRUE.equals(facts.strict()),
                facts.ageCeiling());
        CitizenIdReading reading = rules.read(facts.number());
        CitizenId id = reading.id();
        CitizenIdFault fault = reading.fault();
        if (id == null) {
            String why = fault == null ? "" : fault.label() + "; " + fault.remedy();
            NumberVerdict no = new NumberVerdict(
                    false, fault, Set.of(), null, null, null, null, reading.expected(), reading.got());
            return Ruling.of(no, new Reason(PERSON, why));
        }
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(PERSON, "长度、字符、出生日期和校验位均符合标准"));
        reading.notes().forEach(note -> reasons.add(new Reason(PERSON, note.label())));
        NumberVerdict yes = new NumberVerdict(
                true, null, reading.notes(), id.value(), id.birthDate(), id.sex(), id.sequence(), null, null);
        return Ruling.of(yes, reasons);
    }

    /** 统一社会信用代码事实. */
    public record CodeFacts(
            @Item(value = "统一社会信用代码", size = 40) String code) {}

    /** 统一社会信用代码结论: valid with what the code tells, or the first reason why not. */
    public record CodeVerdict(
            boolean valid,
            @Nullable CreditCodeFault reason,
            @Nullable Integer position,
            @Nullable String expected,
            @Nullable String normalized,
            @Nullable Register register,
            @Nullable String division)
            implements Verdict {

        @Override
        public boolean holds() {
            return valid;
        }
    }

    /** Whether a text is a unified social credit code, and of which register. */
    @Rule(name = "social-credit-code", title = "统一社会信用代码核验", summary = "核验长度、字符和内外两道校验位, 读出登记类别和区划")
    @LegalBasis(ORGANISATION)
    public static Ruling<CodeVerdict> creditCode(CodeFacts facts) {
        CreditCodeReading reading = CreditCodeReading.of(facts.code());
        CreditCodeFault fault = reading.fault();
        String typed = reading.code();
        if (typed == null) {
            String why = fault == null ? "" : fault.label() + "; " + fault.remedy();
            CodeVerdict no = new CodeVerdict(false, fault, reading.position(), reading.expected(), null, null, null);
            return Ruling.of(no, new Reason(ORGANISATION, why));
        }
        CreditCode code = new CreditCode(typed);
        CodeVerdict yes = new CodeVerdict(true, null, null, null, typed, code.register(), code.division());
        return Ruling.of(
                yes,
                new Reason(
                        ORGANISATION, "内外两道校验位均符合标准, 登记类别: " + code.register().label()));
    }
}
