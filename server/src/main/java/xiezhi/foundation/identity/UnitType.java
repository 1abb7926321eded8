package xiezhi.foundation.identity;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 机构类型. */
@CodeSet(code = "CS_UNIT_TYPE", name = "机构类型", standard = "SF/T 0011-2017")
public enum UnitType implements Labelled {
    MINISTRY("01", "司法部"),
    JUSTICE_DEPARTMENT("02", "司法厅(局)"),
    CITY_BUREAU("03", "市司法局"),
    COUNTY_BUREAU("04", "县司法局"),
    JUSTICE_OFFICE("05", "司法所"),
    PRISON_ADMINISTRATION("06", "监狱管理局"),
    PRISON("07", "监狱"),
    REHABILITATION_ADMINISTRATION("08", "戒毒管理局"),
    REHABILITATION_CENTRE("09", "戒毒所"),
    LEGAL_AID_AGENCY("10", "法律援助机构"),
    EXAM_AGENCY("11", "考试机构"),
    CORRECTION_AGENCY("12", "社区矫正机构"),
    INTERNAL_DEPARTMENT("13", "内设机构"),
    PRISON_WARD("14", "监区"),
    LAW_FIRM("20", "律师事务所"),
    NOTARY_OFFICE("21", "公证处"),
    FORENSIC_INSTITUTION("22", "司法鉴定机构"),
    MEDIATION_COMMITTEE("23", "人民调解委员会"),
    LEGAL_SERVICE_OFFICE("24", "基层法律服务所"),
    EXTERNAL("30", "外单位");

    private final String code;
    private final String label;

    UnitType(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
