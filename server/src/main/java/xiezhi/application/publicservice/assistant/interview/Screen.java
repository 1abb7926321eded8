package xiezhi.application.publicservice.assistant.interview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 页: one question to the citizen, sometimes with a few that belong together.
 *
 * @param why why it is asked, each reason under its article
 */
public record Screen(
        String id,
        String title,
        String english,
        String help,
        String helpEnglish,
        List<Why> why,
        List<Ask> asks,
        @Nullable Condition when) {

    /** 为什么问: a reason under its article. */
    public record Why(String basis, String text, String english) {}
}
