package xiezhi.kernel.identity;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 信用代码差错: why a text is not a unified social credit code, in the order in which it is looked at. */
@CodeSet(code = "CS_CREDIT_CODE_FAULT", name = "统一社会信用代码差错", standard = "GB 32100-2015")
public enum CreditCodeFault implements Labelled {
    LENGTH("应当为18位", "请对照登记证书填写18位代码; 15位执照号和10位组织机构代码已经停用"),
    CHARSET("含有不允许的字符 (代码中没有I、O、S、V、Z)", "请检查是否把数字0、1、5、2误写为字母"),
    CHECKSUM("校验位不符", "请对照登记证书逐位重新填写"),
    INNER_CHECKSUM("第9至17位主体标识码的校验位不符 (GB 11714)", "请对照登记证书逐位重新填写");

    private final String label;
    private final String remedy;

    CreditCodeFault(String label, String remedy) {
        this.label = label;
        this.remedy = remedy;
    }

    @Override
    public String label() {
        return label;
    }

    /** What the person can do. */
    public String remedy() {
        return remedy;
    }
}
