package xiezhi.application.enforcement.sentence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.identity.LongText;
import xiezhi.kernel.record.Ref;

/** 文书冲突检查: whether a judgment that arrives is a known one sent again, contradicts a known one, or is new. */
final class Clash {
    private Clash() {}

    /** The known judgment that the arriving one repeats or contradicts. Co-defendants share a number and contradict nothing. */
    static Optional<Stored<Judgment>> known(Judgment arriving, List<Stored<Judgment>> numbered) {
        List<Stored<Judgment>> candidates = numbered.stream()
                .filter(k -> k.row().state() == JudgmentState.IN_FORCE)
                .filter(k -> k.row().court().equals(arriving.court()))
                .filter(k -> !k.row().id().equals(arriving.replaces()))
                .toList();
        Optional<Stored<Judgment>> own =
                candidates.stream().filter(k -> samePerson(k.row(), arriving)).findFirst();
        boolean shared = arriving.severalDefendants()
                && candidates.stream().allMatch(k -> k.row().severalDefendants());
        return own.isPresent() || shared ? own : candidates.stream().findFirst();
    }

    /** Whether the two say the same about the penalty. */
    static boolean same(Judgment known, Judgment arriving) {
        return differences(known, arriving).isEmpty();
    }

    static JudgmentConflict between(Judgment known, Judgment arriving, LocalDate today) {
        ConflictKind kind = samePerson(known, arriving) ? ConflictKind.OTHER_TERM : ConflictKind.OTHER_PERSON;
        return new JudgmentConflict(
                Ref.next(),
                known.number(),
                kind,
                known.id(),
                arriving.id(),
                new LongText(String.join("\n", differences(known, arriving))),
                today,
                null,
                null,
                null);
    }

    private static boolean samePerson(Judgment known, Judgment arriving) {
        return known.person().equals(arriving.person());
    }

    private static List<String> differences(Judgment known, Judgment arriving) {
        List<String> found = new ArrayList<>();
        if (!samePerson(known, arriving)) {
            found.add("罪犯不是同一人");
        }
        compare(found, "主刑", known.penalty().label(), arriving.penalty().label());
        compare(found, "刑期", known.term(), arriving.term());
        compare(found, "刑期起日", known.start(), arriving.start());
        compare(found, "刑期止日", known.printedEnd(), arriving.printedEnd());
        compare(found, "生效日期", known.effective(), arriving.effective());
        compare(found, "缓刑考验期", known.probation(), arriving.probation());
        compare(found, "限制减刑", known.limitCommutation(), arriving.limitCommutation());
        compare(found, "剥夺政治权利", known.rights(), arriving.rights());
        return found;
    }

    private static void compare(List<String> found, String item, @Nullable Object known, @Nullable Object arriving) {
        if (!Objects.equals(known, arriving)) {
            found.add("%s: 已有 %s, 后到 %s".formatted(item, shown(known), shown(arriving)));
        }
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "(无)" : value.toString();
    }
}
