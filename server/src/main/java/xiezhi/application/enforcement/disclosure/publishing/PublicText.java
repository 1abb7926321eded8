package xiezhi.application.enforcement.disclosure.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.disclosure.DisclosureItem;
import xiezhi.kernel.record.Mask;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;

/** 公开文字: what may not stand in a published text: numbers that mean a person, the layout of the guard, words that say a paper is secret. */
@LegalBasis("监狱法#8")
final class PublicText {
    private static final Pattern CITIZEN = Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?!\\d)");
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");
    private static final List<String> NEVER = List.of("绝密", "机密", "秘密★", "警戒布局", "岗哨位置", "枪支存放", "举报人", "线人");

    private PublicText() {}

    /** Every reason why the item may not be published as it stands. */
    static List<Reason> faults(DisclosureItem item) {
        List<Reason> faults = new ArrayList<>();
        Stream.concat(
                        Stream.of(item.title(), item.body()),
                        item.entries().stream()
                                .flatMap(entry -> Stream.of(entry.heading(), entry.text(), entry.figure())))
                .forEach(text -> look(text, faults));
        return faults;
    }

    private static void look(@Nullable String text, List<Reason> faults) {
        if (text == null) {
            return;
        }
        if (CITIZEN.matcher(text).find() || MOBILE.matcher(text).find()) {
            faults.add(new Reason("监狱法#8", "文字中有身份号码或者个人手机号, 属于个人隐私"));
        }
        NEVER.stream()
                .filter(text::contains)
                .forEach(word -> faults.add(new Reason("监狱法#8", "文字中有“%s”, 涉及不公开的内容".formatted(word))));
    }

    /** 张某某: the family name and nothing of the given name, however long it is. */
    static String anonymous(String name) {
        return Mask.NAME.of(name).replaceAll("\\*+$", "某某");
    }
}
