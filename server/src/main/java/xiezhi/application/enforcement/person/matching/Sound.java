package xiezhi.application.enforcement.person.matching;

import com.github.promeg.pinyinhelper.Pinyin;
import java.util.Locale;
import java.util.stream.Collectors;

/** 读音: how a name sounds, so that 陈 and 程 are told apart and 张晓明 and 章小明 are found together. Tones are not written in it. */
public final class Sound {
    private Sound() {}

    /** The name in pinyin without tones, marks or spaces; a character without a known reading stands for itself. */
    public static String of(String name) {
        return name.codePoints()
                .filter(point -> Character.isLetterOrDigit(point) || Character.isIdeographic(point))
                .mapToObj(point ->
                        Character.isBmpCodePoint(point) ? Pinyin.toPinyin((char) point) : Character.toString(point))
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }
}
