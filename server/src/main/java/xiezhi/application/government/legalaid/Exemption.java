package xiezhi.application.government.legalaid;

import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;
import xiezhi.kernel.rule.LegalBasis;

/** 免予核查类别: persons whose economic hardship is not checked, in the order of the article. */
@CodeSet(code = "CS_AID_EXEMPTION", name = "免予核查类别", standard = "法律援助法#42")
@LegalBasis("法律援助法#42")
public enum Exemption implements Labelled {
    NO_STABLE_SOURCE("无固定生活来源的未成年人、老年人、残疾人等特定群体", 1, "民政部门、残联或者村(居)民委员会的证明"),
    SOCIAL_ASSISTANCE("社会救助对象", 2, "低保证、特困供养证等社会救助证明"),
    JUDICIAL_ASSISTANCE("司法救助对象", 2, "司法救助决定书"),
    SPECIAL_CARE("优抚对象", 2, "退役军人事务部门的优抚证明"),
    MIGRANT_WAGE_INJURY("申请支付劳动报酬或者请求工伤赔偿的进城务工人员", 3, "居住证、劳动合同或者工地、单位出具的务工证明"),
    OTHER_BY_LAW("法律、法规、规章规定的其他人员", 4, "相应的证明材料");

    private final String label;
    private final int item;
    private final String proof;

    Exemption(String label, int item, String proof) {
        this.label = label;
        this.item = item;
        this.proof = proof;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public @Nullable String basis() {
        return "法律援助法#42." + item;
    }

    /** The paper that proves it, for the list of what is missing. */
    public String proof() {
        return proof;
    }

    /** Whether it helps in the matter: migrant workers only for pay or an injury at work. */
    public boolean helpsIn(AidMatter matter) {
        return this != MIGRANT_WAGE_INJURY || matter.wageOrWorkInjury();
    }
}
