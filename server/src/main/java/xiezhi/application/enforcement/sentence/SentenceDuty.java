package xiezhi.application.enforcement.sentence;

import org.springframework.stereotype.Component;
import xiezhi.kernel.act.DutyList;
import xiezhi.kernel.record.Item;

/** 刑罚与刑期的职责. */
@Component("sentenceDuty")
public class SentenceDuty implements DutyList {
    @Item("裁判文书与刑期登记")
    public static final String TERM = "sentence.term";

    @Item("刑期查阅")
    public static final String READ = "sentence.read";

    @Item("刑期差异复核")
    public static final String CHECK = "sentence.check";

    @Item("规则变动推演")
    public static final String SIMULATE = "sentence.simulate";
}
