package xiezhi.application.enforcement.supply;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 商品类别. Books don't count against the monthly limit. */
@CodeSet(code = "CS_GOODS_CATEGORY", name = "生活物资类别", standard = "减刑假释财产规定#6")
public enum GoodsCategory implements Labelled {
    FOOD("食品", true),
    HYGIENE("日用品", true),
    STATIONERY("文具", true),
    BOOK("书报", false),
    PHONE_CREDIT("通话费", true),
    MEDICAL("医药用品", true);

    private final String label;
    private final boolean counts;

    GoodsCategory(String label, boolean counts) {
        this.label = label;
        this.counts = counts;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether it counts against the monthly limit. */
    public boolean counts() {
        return counts;
    }
}
