package xiezhi.application.government.legalaid;

import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;
import xiezhi.kernel.rule.LegalBasis;

/** 通知辩护情形: who must have a lawyer without applying, in the order of the articles. */
@CodeSet(code = "CS_AID_MANDATORY_GROUND", name = "通知辩护情形", standard = "法律援助法#25")
@LegalBasis({"法律援助法#25.1", "法律援助法#26", "法律援助法#28"})
public enum MandatoryGround implements Labelled {
    MINOR("未成年人", "25.1.1", false),
    DISABLED("视力、听力、言语残疾人", "25.1.2", false),
    NOT_FULLY_CAPABLE("不能完全辨认自己行为的成年人", "25.1.3", false),
    LIFE_OR_DEATH("可能被判处无期徒刑、死刑的人", "25.1.4", true),
    DEATH_REVIEW("申请法律援助的死刑复核案件被告人", "25.1.5", true),
    IN_ABSENCE("缺席审判案件的被告人", "25.1.6", false),
    OTHER_BY_LAW("法律法规规定的其他人员", "25.1.7", false),
    MAY_NOTIFY("其他适用普通程序审理的刑事案件被告人", "25.2", false),
    COMPULSORY_TREATMENT("强制医疗案件的被申请人或者被告人", "28", false);

    private final String label;
    private final String article;
    private final boolean threeYears;

    MandatoryGround(String label, String article, boolean threeYears) {
        this.label = label;
        this.article = article;
        this.threeYears = threeYears;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public @Nullable String basis() {
        return key();
    }

    /** Citation key of the item. */
    public String key() {
        return "法律援助法#" + article;
    }

    /** Whether only a lawyer with three years of related practice may defend (art. 26). */
    public boolean threeYears() {
        return threeYears;
    }
}
