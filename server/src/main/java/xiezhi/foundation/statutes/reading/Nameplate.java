package xiezhi.foundation.statutes.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 名牌: how an instrument is called and cited, what rank it has (效力位阶), and who made it. */
public record Nameplate(String name, String key, String kind, String branch, String issuer) {
    private static final Pattern COURTS = Pattern.compile("(最高人民法院|最高人民检察院)");
    private static final Pattern ORGAN =
            Pattern.compile("(?:[\\p{IsHan}]{2,14}?(?:部|委员会|总局|总署|署|局|银行|办公厅|院|会))(?=(?:、|\\s|令|发布|公布|批准|公告|第|$))");

    static Nameplate of(String name, List<String> note, List<String> folders) {
        String all = name + "\n" + String.join("\n", note);
        String branch = folders.isEmpty() ? "" : folders.getFirst();
        String kind = kind(name, all, branch);
        return new Nameplate(name, ShortName.of(name), kind, branch, issuer(kind, name, note, folders));
    }

    private static String kind(String name, String all, String branch) {
        if (branch.equals("司法解释") || name.startsWith("最高人民")) {
            return "司法解释";
        }
        if (branch.equals("宪法") || ShortName.of(name).matches("宪法(修正案.*)?")) {
            return "宪法";
        }
        if (branch.equals("部门规章") || branch.equals("行政法规")) {
            return branch;
        }
        if (all.contains("全国人民代表大会")) {
            return "法律";
        }
        return all.contains("国务院") ? "行政法规" : name.endsWith("法") ? "法律" : "其他";
    }

    private static String issuer(String kind, String name, List<String> note, List<String> folders) {
        String notes = String.join("\n", note).replaceAll("《[^》]*》", "");
        return switch (kind) {
            case "司法解释" -> courts(name, notes);
            case "宪法", "法律" -> congress(note);
            case "行政法规" -> notes.contains("国务院") || name.contains("国务院") ? "国务院" : organ(notes, "国务院");
            case "部门规章" -> folders.size() > 1 ? folders.get(1) : organ(notes, "国务院部门");
            default -> organ(notes, "");
        };
    }

    private static String courts(String name, String notes) {
        Matcher inName = COURTS.matcher(name.replaceAll("《[^》]*》", ""));
        List<String> courts = inName.results().map(r -> r.group()).distinct().toList();
        if (courts.isEmpty()) {
            courts = COURTS.matcher(notes)
                    .results()
                    .map(r -> r.group())
                    .distinct()
                    .toList();
        }
        return courts.isEmpty() ? "最高人民法院" : String.join("、", courts);
    }

    /** Who made the last version: the congress itself or its standing committee. */
    private static String congress(List<String> note) {
        String last = note.stream()
                .filter(l -> l.contains("全国人民代表大会"))
                .reduce((a, b) -> b)
                .orElse("");
        return last.replaceAll("《[^》]*》", "").contains("常务委员会") ? "全国人民代表大会常务委员会" : "全国人民代表大会";
    }

    private static String organ(String notes, String otherwise) {
        Matcher m = ORGAN.matcher(notes.replaceAll(Dates.PRINTED, " "));
        return m.find() ? m.group() : otherwise;
    }
}
