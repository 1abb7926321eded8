package xiezhi.kernel.identity;

import java.util.Arrays;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 登记类别: the register that issued a unified social credit code, told by its first two characters. */
@CodeSet(code = "CS_REGISTER", name = "登记管理部门和机构类别", standard = "GB 32100-2015")
public enum Register implements Labelled {
    ORGAN("11", "机关"),
    INSTITUTION("12", "事业单位"),
    MASS_ORGANISATION("13", "群众团体"),
    LAW_FIRM("31", "律师执业机构"),
    NOTARY("32", "公证处"),
    GRASSROOTS_SERVICE("33", "基层法律服务所"),
    FORENSIC("34", "司法鉴定机构"),
    ARBITRATION("35", "仲裁委员会"),
    OTHER_JUDICIAL("39", "司法行政其他机构"),
    SOCIAL_ORGANISATION("51", "社会团体"),
    PRIVATE_NON_ENTERPRISE("52", "民办非企业单位"),
    FOUNDATION("53", "基金会"),
    TRADE_UNION("81", "基层工会"),
    ENTERPRISE("91", "企业"),
    INDIVIDUAL_BUSINESS("92", "个体工商户"),
    FARMERS_COOPERATIVE("93", "农民专业合作社"),
    OTHER("", "其他");

    private final String prefix;
    private final String label;

    Register(String prefix, String label) {
        this.prefix = prefix;
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    static Register of(String creditCode) {
        return Arrays.stream(values())
                .filter(register -> creditCode.startsWith(register.prefix))
                .findFirst()
                .orElse(OTHER);
    }
}
