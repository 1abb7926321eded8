package xiezhi.application.publicservice.assistant;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xiezhi.kernel.rule.LegalBasis;

/** 安全筛查: comes before everything else. Better to show a number to somebody who needs none than to search articles for somebody in danger. */
@Component
@LegalBasis({"反家庭暴力法#13", "未成年人保护法#11"})
class Safety {
    private static final int NEAR = 12;
    private final List<Danger> dangers;

    Safety() {
        this.dangers =
                Pages.rows("assistant/safety.yaml").stream().map(Page::danger).toList();
    }

    /** The first kind of danger that the words tell of, in the order of the file. */
    Optional<Danger> look(Utterance said) {
        return dangers.stream().filter(danger -> tells(danger, said.text())).findFirst();
    }

    private static boolean tells(Danger danger, String said) {
        String text = said;
        for (String harmless : danger.unless()) {
            text = text.replace(harmless, " ");
        }
        String left = text;
        return danger.phrases().stream().anyMatch(left::contains)
                || danger.pairs().stream().anyMatch(pair -> near(pair, left));
    }

    /** {@code 他|打我}: the two stand within a few characters of each other, in this order. */
    private static boolean near(List<String> pair, String text) {
        int first = text.indexOf(pair.getFirst());
        while (first >= 0) {
            int second = text.indexOf(pair.getLast(), first + pair.getFirst().length());
            if (second >= 0 && second - first - pair.getFirst().length() <= NEAR) {
                return true;
            }
            first = text.indexOf(pair.getFirst(), first + 1);
        }
        return false;
    }
}
