package xiezhi.foundation.statutes.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 废止条款: which instruments end on the day on which this one comes into force. */
final class Repeals {
    private static final Pattern ENDS = Pattern.compile("同时废止|即行废止|同时失效|即行失效|随即废止|不再施行|停止施行|停止执行");
    private static final Pattern IN_FORCE = Pattern.compile("施行|生效|实施");

    private Repeals() {}

    /** In the order of the text. */
    static List<Repeal> in(List<ReadArticle> articles) {
        List<Repeal> ended = new ArrayList<>();
        for (ReadArticle article : articles) {
            if (IN_FORCE.matcher(article.text()).find()) {
                for (String sentence : article.text().split("[。\n]")) {
                    Matcher m = ENDS.matcher(sentence);
                    if (m.find()) {
                        names(sentence.substring(0, m.start()))
                                .forEach(name -> ended.add(new Repeal(name, day(article.text()))));
                    }
                }
            }
        }
        return ended.stream().distinct().toList();
    }

    /** The day that the article prints; an amended text keeps the day of its first version. */
    private static @Nullable LocalDate day(String text) {
        Matcher m = InForce.FROM.matcher(text);
        List<LocalDate> days = m.find() ? Dates.in(m.group("day"), new ArrayList<>()) : List.of();
        return days.isEmpty() ? null : days.getFirst();
    }

    private static List<String> names(String sentence) {
        List<String> names = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c == '《' && depth++ == 0) {
                start = i + 1;
            } else if (c == '》' && depth > 0 && --depth == 0 && whole(sentence, i + 1)) {
                names.add(ShortName.of(sentence.substring(start, i)));
            }
        }
        return names;
    }

    /** Not when only some articles of it end, or when it is merely the source of what does. */
    private static boolean whole(String sentence, int after) {
        return !sentence.substring(after)
                .matches("^(?:[（(].{0,40}?[)）])?(?:第.{1,10}[条章节款]|中|的(?:规定|决定|有关|补充|附件)|规定|与|和本|有关|施行).*");
    }
}
