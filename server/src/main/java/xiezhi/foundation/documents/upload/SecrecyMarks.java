package xiezhi.foundation.documents.upload;

import java.util.regex.Pattern;

/**
 * 密级标志 (保守国家秘密法#14, GB/T 9704-2012 7.2.2): a level with its star, a level that stands alone on its line, or a level in
 * the name. The word in a sentence (商业秘密, 保守秘密) is no mark, or half of all contracts could not be filed.
 */
final class SecrecyMarks {
    private static final Pattern STARRED = Pattern.compile("(秘\\s*密|机\\s*密|绝\\s*密)\\s*[★☆✭*]");
    private static final Pattern ALONE = Pattern.compile(
            "(?m)^[\\s　【\\[(（]*(秘[\\s　]*密|机[\\s　]*密|绝[\\s　]*密)[\\s　】\\])）]*([0-9一二三十]{1,3}年|长期)?[\\s　]*$");
    private static final Pattern NAMED = Pattern.compile("绝密|机密|(?<!商业|个人|国家|保守|技术|通信|保密|泄露)秘密");

    private SecrecyMarks() {}

    static boolean inName(String name) {
        return NAMED.matcher(name).find();
    }

    static boolean inText(String text) {
        return STARRED.matcher(text).find() || ALONE.matcher(text).find();
    }
}
