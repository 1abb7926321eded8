package xiezhi.foundation.casework;

import java.util.List;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/**
 * 规则栏: a ruling in view while one works on the file.
 *
 * @param text the answer in a few words
 */
public record Panel(String title, String english, String text, List<Reason> reasons) {

    public static Panel of(String title, String english, String text, Ruling<?> ruling) {
        return new Panel(title, english, text, ruling.reasons());
    }
}
