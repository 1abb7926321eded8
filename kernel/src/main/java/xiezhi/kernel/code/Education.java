package xiezhi.kernel.code;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 学历: GB/T 4658; the tens say the level, the units whether it was completed. */
@CodeSet(code = "CS_EDUCATION", name = "学历", standard = "GB/T 4658-2006")
public enum Education implements Labelled {
    POSTGRADUATE("10", "研究生教育"),
    DOCTORAL_GRADUATE("11", "博士研究生毕业"),
    MASTERS_GRADUATE("14", "硕士研究生毕业"),
    UNDERGRADUATE("20", "大学本科教育"),
    BACHELORS_GRADUATE("21", "大学本科毕业"),
    JUNIOR_COLLEGE("30", "大学专科教育"),
    JUNIOR_COLLEGE_GRADUATE("31", "大学专科毕业"),
    SECONDARY_VOCATIONAL("40", "中等职业教育"),
    SPECIALIZED_SECONDARY_GRADUATE("41", "中等专科毕业"),
    VOCATIONAL_HIGH_SCHOOL_GRADUATE("44", "职业高中毕业"),
    TECHNICAL_SCHOOL_GRADUATE("47", "技工学校毕业"),
    SENIOR_HIGH_SCHOOL("60", "普通高级中学教育"),
    SENIOR_HIGH_SCHOOL_GRADUATE("61", "普通高中毕业"),
    JUNIOR_HIGH_SCHOOL("70", "初级中学教育"),
    JUNIOR_HIGH_SCHOOL_GRADUATE("71", "初中毕业"),
    PRIMARY_SCHOOL("80", "小学教育"),
    PRIMARY_SCHOOL_GRADUATE("81", "小学毕业"),
    OTHER("90", "其他");

    private final String code;
    private final String label;

    Education(String code, String label) {
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
