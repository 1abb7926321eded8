package xiezhi.foundation.statutes.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 施行日期: the first day in force, and how we know it.
 *
 * @param source {@code printed} in the text or the note; {@code decision} on the amendment; {@code promulgated}: in force from
 *     its promulgation; {@code assumed}: the text doesn't say, so the day of the version stands in for it; {@code unknown}
 */
public record InForce(@Nullable LocalDate day, String source) {
    static final Pattern FROM = Pattern.compile("自(?<day>" + Dates.PRINTED + ")(?:零时)?起?(?:开始)?(?:正式)?(?:施行|生效|实施|执行)");
    private static final Pattern AT_ONCE = Pattern.compile(
            "自(?:公布|发布|颁布|印发|下发|通过)之日(?:起)?(?:(?<n>[\\d一二三四五六七八九十百]{1,4})(?<unit>日|天|个月)后)?(?:起)?(?:施行|生效|实施|执行)");

    static InForce of(String key, TitleNote note, List<ReadArticle> articles) {
        if (note.effective() != null) {
            return new InForce(note.effective(), "printed");
        }
        Optional<LocalDate> known = KnownDays.of(key, note);
        if (known.isPresent()) {
            return new InForce(known.get(), "decision");
        }
        LocalDate dated = note.dated();
        for (ReadArticle article : articles.reversed()) {
            Matcher from = FROM.matcher(article.text());
            List<LocalDate> days = from.find() ? Dates.in(from.group("day"), new ArrayList<>()) : List.of();
            if (!days.isEmpty() && (dated == null || !days.getFirst().isBefore(dated))) {
                return new InForce(days.getFirst(), "printed");
            }
            Matcher atOnce = AT_ONCE.matcher(article.text());
            if (dated != null && atOnce.find()) {
                return new InForce(after(dated, atOnce), note.amended() ? "assumed" : "promulgated");
            }
            if (!days.isEmpty()) {
                break; // the day of the first version: an amended text keeps it
            }
        }
        return dated == null ? new InForce(null, "unknown") : new InForce(dated, "assumed");
    }

    private static LocalDate after(LocalDate dated, Matcher m) {
        OptionalInt n = m.group("n") == null ? OptionalInt.empty() : ChineseNumber.of(m.group("n"));
        if (n.isEmpty()) {
            return dated;
        }
        return m.group("unit").equals("个月") ? dated.plusMonths(n.getAsInt()) : dated.plusDays(n.getAsInt());
    }
}
