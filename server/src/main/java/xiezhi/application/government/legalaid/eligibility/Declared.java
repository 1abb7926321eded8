package xiezhi.application.government.legalaid.eligibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.identity.Text;
import xiezhi.kernel.rule.LegalBasis;

/**
 * 申报的经济状况: what the applicant declared, read strictly. The other party of the dispute is no member of the household.
 *
 * @param heads members that count
 * @param income of twelve months, or null where it was not told
 * @param fits false where something contradicts itself; then nothing is computed
 */
record Declared(int heads, @Nullable Money income, @Nullable Money assets, boolean fits) {
    private static final String HONESTLY = "法律援助法#41.1";

    @LegalBasis(HONESTLY)
    static Declared read(AidFacts facts, Trace trace) {
        return new Reading(trace).of(facts);
    }

    /** 核读: one pass over the declaration that notes every fault. */
    private static final class Reading {
        private final Trace trace;
        private boolean fits = true;

        private Reading(Trace trace) {
            this.trace = trace;
        }

        private Declared of(AidFacts facts) {
            List<AidFacts.Member> all = facts.household() == null ? List.of() : facts.household();
            refuseTwins(all);
            List<@Nullable Money> parts = new ArrayList<>();
            all.forEach(member -> parts.add(sum(called(member) + "的收入", member.income12m())));
            Money declared = sum("家庭收入合计", facts.incomeTotal12m());
            Money assets = sum("家庭财产合计", facts.assets());
            int heads = (int) all.stream().filter(member -> !member.against()).count();
            return new Declared(heads, fits ? total(all, parts, declared) : null, assets, fits);
        }

        /** Full width and comma thousands are understood and read back; anything else is refused, and so is less than nothing. */
        private @Nullable Money sum(String what, @Nullable String typed) {
            if (typed == null || typed.isBlank()) {
                return null;
            }
            try {
                Money money = Money.of(typed);
                if (!typed.strip().chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')) {
                    trace.found(HONESTLY, "您填写的%s“%s”按 %s 计算", what, Text.halfWidth(typed), money.echo());
                }
                return money;
            } catch (Unfit unfit) {
                fault("%s“%s”有误: 请填写不小于0的元数, 最多两位小数, 例如 64800.00", what, shown(typed));
                return null;
            }
        }

        private void refuseTwins(List<AidFacts.Member> all) {
            Set<String> seen = new HashSet<>();
            all.stream()
                    .map(AidFacts.Member::name)
                    .filter(name -> name != null && !name.isBlank())
                    .map(name -> Text.halfWidth(String.valueOf(name)).replaceAll("[\\s·]+", ""))
                    .filter(name -> !seen.add(name))
                    .forEach(name -> fault("家庭成员“%s”填写了两次; 如果确实是两个人, 请在姓名后加以区分", shown(name)));
        }

        /** The declared total must be the sum of its parts, with or without the other party. */
        private @Nullable Money total(
                List<AidFacts.Member> all, List<@Nullable Money> parts, @Nullable Money declared) {
            Money ours = Money.ZERO;
            Money everybody = Money.ZERO;
            boolean whole = !all.isEmpty();
            for (int i = 0; i < all.size(); i++) {
                Money part = parts.get(i);
                whole &= part != null || all.get(i).against();
                everybody = part == null ? everybody : everybody.plus(part);
                ours = part == null || all.get(i).against() ? ours : ours.plus(part);
            }
            if (declared == null) {
                return whole ? ours : null;
            }
            boolean tells = parts.stream().anyMatch(part -> part != null);
            boolean agrees = whole ? declared.equals(ours) || declared.equals(everybody) : !ours.isMoreThan(declared);
            if (tells && !agrees) {
                fault("收入合计 %s 与各人收入相加 %s 不一致, 请核对", declared.echo(), ours.echo());
                return null;
            }
            return whole && tells ? ours : declared;
        }

        private void fault(String message, Object... values) {
            fits = false;
            trace.found(HONESTLY, message, values);
        }

        private static String called(AidFacts.Member member) {
            return member.name() == null || member.name().isBlank() ? "家庭成员" : shown(member.name());
        }

        private static String shown(String typed) {
            return typed.codePoints()
                    .limit(30)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
    }
}
