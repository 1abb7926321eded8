package xiezhi.application.enforcement.community.entry;

import java.util.stream.Collectors;
import xiezhi.application.enforcement.community.OriginalJudgment;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.sentence.Charge;
import xiezhi.application.enforcement.sentence.Judgment;
import xiezhi.kernel.record.Ref;

/** 原判: what a file of corrections takes over from the judgment that the sentence room keeps. */
final class Judged {
    private static final int CHARGE = 100;

    private Judged() {}

    static OriginalJudgment row(Ref<Supervisee> who, Judgment judgment) {
        return new OriginalJudgment(
                Ref.next(),
                who,
                judgment.court().value(),
                judgment.number().value(),
                judgment.instance(),
                judgment.judged(),
                judgment.effective(),
                crimes(judgment),
                judgment.penalty(),
                judgment.term(),
                judgment.combined(),
                judgment.start(),
                judgment.printedEnd(),
                money(judgment),
                rights(judgment),
                judgment.limitCommutation(),
                judgment.prohibition() == null ? "无" : judgment.prohibition().value());
    }

    /** The crimes in a line as short as the file's own field. */
    static String charge(Judgment judgment) {
        String all = crimes(judgment);
        return all.length() <= CHARGE ? all : all.substring(0, CHARGE);
    }

    private static String crimes(Judgment judgment) {
        return judgment.charges().stream().map(Charge::crime).collect(Collectors.joining("、"));
    }

    private static String money(Judgment judgment) {
        return judgment.money().isEmpty()
                ? "无"
                : judgment.money().stream()
                        .map(one -> one.kind().label() + (one.amount() == null ? "" : one.amount()))
                        .collect(Collectors.joining("; "));
    }

    private static String rights(Judgment judgment) {
        return judgment.rightsForLife()
                ? "终身"
                : judgment.rights() == null ? "无" : judgment.rights().value();
    }
}
