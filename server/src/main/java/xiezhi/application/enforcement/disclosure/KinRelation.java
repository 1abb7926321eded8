package xiezhi.application.enforcement.disclosure;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 近亲属关系: who of the family may ask. */
@CodeSet(code = "CS_KIN_RELATION", name = "近亲属关系", standard = "狱务公开意见#1")
public enum KinRelation implements Labelled {
    SPOUSE("配偶"),
    PARENT("父母"),
    CHILD("子女"),
    SIBLING("同胞兄弟姐妹"),
    GUARDIAN("监护人"),
    OTHER("其他亲友");

    private final String label;

    KinRelation(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether the circular counts it among the next of kin; a guardian stands in their place. */
    public boolean nextOfKin() {
        return this != OTHER;
    }
}
