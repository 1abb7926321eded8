package xiezhi.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 援助案件: the acts of one legal-aid case from the counter to the archive, each by the officer whose act it is. */
final class AidStory {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** 一步: who does what, and what he fills in besides the version. */
    record Act(String name, String account, Map<String, Object> form) {}

    static final List<Act> ACTS = List.of(
            new Act("receive", "demo-reception", Map.of()),
            new Act("review", "demo-reviewer", Map.of("proposal", "GRANT", "opinion", "符合条件, 建议给予")),
            new Act("decide", "demo-director", Map.of("decision", "GRANT")),
            new Act("assign", "demo-assigner", Map.of("skipReason", "排在前面的人员近期不能承办")),
            new Act("accept", "demo-lawyer", Map.of()),
            new Act("progress", "demo-lawyer", Map.of("stage", "会见", "text", "已约见受援人")),
            new Act("progress", "demo-lawyer", Map.of("stage", "办结", "text", "经调解达成协议")),
            new Act(
                    "report-closing",
                    "demo-lawyer",
                    Map.of("result", "调解", "hours", 18, "amount", "21000", "summary", "经调解, 对方已支付")),
            new Act("close", "demo-closing", Map.of("score", Map.of("会见", 8))),
            new Act(
                    "pay",
                    "demo-closing",
                    Map.of("paidOn", LocalDate.now(Clock.system(CHINA)).toString())),
            new Act("call-back", "demo-closing", Map.of("satisfaction", 5, "note", "满意")),
            new Act("archive", "demo-closing", Map.of()));

    private AidStory() {}

    /** What is filled in at the counter; the word in it finds the file again. The division 970121 is given out to nobody. */
    static Map<String, Object> application(String word) {
        return Map.ofEntries(
                Map.entry("form", "CIVIL_ADMIN_AGENCY"),
                Map.entry("matter", "UNPAID_WAGES"),
                Map.entry("facts", "演示工地拖欠工资二万一千元"),
                Map.entry("opponent", word),
                Map.entry("division", "970121"),
                Map.entry("household", List.of(Map.of("name", "演示甲", "relation", "本人", "income12m", "21000"))),
                Map.entry("incomeTotal12m", "21000"),
                Map.entry("assets", "0"),
                Map.entry("honestDeclaration", true),
                Map.entry("applicantName", "演示存活者"),
                Map.entry("citizenId", citizenId()),
                Map.entry("mobile", "19900000099"));
    }

    /** The body of an act on a file as it now is. */
    static String body(Act act, Node node, String token, String id, int version) throws Exception {
        Map<String, Object> body = new java.util.LinkedHashMap<>(act.form());
        body.put("version", version);
        if (act.name().equals("assign")) {
            body.put("lawyer", lawyer(node.get("/api/legal-aid/files/" + id + "/candidates", token)));
        }
        return JSON.writeValueAsString(body);
    }

    static String text(Map<String, Object> body) {
        return JSON.writeValueAsString(body);
    }

    static JsonNode read(String json) {
        return JSON.readTree(json);
    }

    private static String lawyer(String candidates) {
        for (JsonNode one : read(candidates)) {
            boolean hers = one.path("name").asString().startsWith("演示律师")
                    && one.path("institution").asString().equals("演示南屏县律师事务所");
            if (hers && one.path("eligible").asBoolean()) {
                return one.path("lawyer").asString();
            }
        }
        throw new IllegalStateException("no lawyer with an account in " + candidates);
    }

    private static String citizenId() {
        ThreadLocalRandom chance = ThreadLocalRandom.current();
        String body = "970121%d%02d%02d%03d"
                .formatted(
                        chance.nextInt(1960, 1999), chance.nextInt(1, 13), chance.nextInt(1, 29), chance.nextInt(999));
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (body.charAt(i) - '0');
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
