package xiezhi.application.enforcement.sentence;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 不履行情形: what shows that a person who could perform the property part of a judgment did not. */
@CodeSet(code = "CS_PROPERTY_GROUND", name = "有履行能力而不履行的情形", standard = "减刑假释财产规定#6")
public enum PropertyGround implements Labelled {
    HIDES_PROCEEDS("拒不交代赃款、赃物去向"),
    HIDES_ASSETS("隐瞒、藏匿、转移财产"),
    OBSTRUCTS("妨害财产性判项的执行"),
    REFUSES_DECLARATION("拒不申报或者虚假申报财产情况"),
    OTHERS_ACCOUNT("借名、虚报用途使用个人账户, 或者明显超出月消费额度消费"),
    OTHER("其他有履行能力而不履行的情形");

    private final String label;

    PropertyGround(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
