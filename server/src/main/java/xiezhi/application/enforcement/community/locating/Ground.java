package xiezhi.application.enforcement.community.locating;

import java.util.function.Predicate;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;

/** 电子定位适用情形: the five grounds of the article, in its order. There is no sixth. */
@LegalBasis("社区矫正法#29.1")
@CodeSet(code = "CS_CC_LOCATING_GROUND", name = "电子定位适用情形", standard = "社区矫正法#29.1")
public enum Ground implements Labelled {
    BAN_BREACHED(1, "违反人民法院禁止令", Conduct::breachedProhibition),
    LEFT_WITHOUT_LEAVE(2, "无正当理由, 未经批准离开所居住的市、县", Conduct::leftWithoutLeave),
    WARNED_FOR_NOT_REPORTING(3, "拒不按照规定报告自己的活动情况, 被给予警告", Conduct::warnedForNotReporting),
    PUNISHED_BY_POLICE(4, "违反监督管理规定, 被给予治安管理处罚", Conduct::punishedByPolice),
    RECALL_PROPOSED(5, "拟提请撤销缓刑、假释或者暂予监外执行收监执行", Conduct::recallProposed);

    private final int item;
    private final String label;
    private final Predicate<Conduct> test;

    Ground(int item, String label, Predicate<Conduct> test) {
        this.item = item;
        this.label = label;
        this.test = test;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String basis() {
        return "社区矫正法#29.1." + item;
    }

    boolean met(Conduct conduct) {
        return test.test(conduct);
    }

    Reason reason() {
        return new Reason(basis(), label);
    }
}
