package xiezhi.application.enforcement.community.sanctions;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 违规类型: what was done or left undone. The last ones are no breach of a rule but ground for recall all the same. */
@CodeSet(code = "CS_CC_BREACH", name = "社区矫正违规类型", standard = "社区矫正法实施办法#34")
public enum Breach implements Labelled {
    LATE_REPORT("不按规定时间报到"),
    LOST("脱离监管"),
    REPORTING("违反报告规定"),
    VISITING("违反会客规定"),
    LEAVING("违反外出规定"),
    MOVING("违反迁居规定"),
    EDUCATION("不按规定参加教育学习等活动"),
    PROHIBITION("违反禁止令"),
    MEDICAL_PAPERS("不按时提交病情复查情况"),
    OTHER_RULE("违反其他监督管理规定"),
    NEW_CRIME("矫正期间犯新罪"),
    MISSED_CRIME("发现漏罪"),
    NOT_ELIGIBLE("不符合暂予监外执行条件"),
    CAUSE_GONE("暂予监外执行情形消失, 刑期未满"),
    GUARANTOR_LOST("保证人丧失条件, 期限内没有新的保证人");

    private final String label;

    Breach(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether it is an absence, measured in days. */
    public boolean isAbsence() {
        return this == LATE_REPORT || this == LOST;
    }

    /** 关于报告、会客、外出、迁居等规定. */
    boolean ofDailyRules() {
        return this == REPORTING || this == VISITING || this == LEAVING || this == MOVING;
    }

    /** Ground for recall that is nobody's fault or a fault in the decision. */
    boolean ofStayOutside() {
        return this == NOT_ELIGIBLE || this == CAUSE_GONE || this == GUARANTOR_LOST;
    }

    boolean isCrime() {
        return this == NEW_CRIME || this == MISSED_CRIME;
    }
}
