package xiezhi.application.government.legalaid;

import xiezhi.kernel.fault.Check;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;
import xiezhi.kernel.rule.LegalBasis;

/** 案件质量等级: the grade of a case, read off its score. The borders are this house's, as the Act leaves them to the standard (art. 57, verify). */
@CodeSet(code = "CS_AID_QUALITY", name = "法律援助案件质量等级", standard = "法律援助法#57")
@LegalBasis("法律援助法#57")
public enum QualityGrade implements Labelled {
    EXCELLENT("优秀", 90),
    GOOD("良好", 75),
    PASS("合格", 60),
    FAIL("不合格", 0);

    private final String label;
    private final int from;

    QualityGrade(String label, int from) {
        this.label = label;
        this.from = from;
    }

    /** The grade of a score from 0 to 100. */
    public static QualityGrade of(int score) {
        Check.that(score >= 0 && score <= 100, "评分应当在0至100之间, 现为%d", score);
        for (QualityGrade grade : values()) {
            if (score >= grade.from) {
                return grade;
            }
        }
        return FAIL;
    }

    /** The grade as a form sends it: by its code or its Chinese name, long or short. */
    public static QualityGrade read(String text) {
        for (QualityGrade grade : values()) {
            if (grade.name().equalsIgnoreCase(text) || (!text.isBlank() && grade.label.startsWith(text))) {
                return grade;
            }
        }
        throw Unfit.field("grade", "质量等级应当是优秀、良好、合格或者不合格");
    }

    @Override
    public String label() {
        return label;
    }
}
