package xiezhi.application.government.legalaid.desk;

import java.util.HashMap;
import java.util.Map;

/** 窗口表单: the counter's form may use the names of the stored row; they are those of the filing in other words. */
final class CounterBody {
    private static final Map<String, String> SAME = Map.of("opponentName", "opponent", "organName", "venue");

    private CounterBody() {}

    static Map<String, Object> tidy(Map<String, Object> body) {
        Map<String, Object> tidy = new HashMap<>(body);
        tidy.remove("exemptionProved"); // an act of its own, with the paper that was seen
        boolean transfer = body.containsKey("custodyNumber");
        SAME.forEach((stored, filed) -> {
            if (!(transfer && stored.equals("organName")) && tidy.containsKey(stored)) {
                tidy.putIfAbsent(filed, tidy.remove(stored));
            }
        });
        return tidy;
    }
}
