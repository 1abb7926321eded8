package xiezhi.application.enforcement.prison.points;

import java.math.BigDecimal;
import java.time.LocalDate;
import xiezhi.application.enforcement.prison.PrisonParameters;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 处罚: what is taken off the balance when an inmate is punished. */
@CodeSet(code = "CS_PRISON_PENALTY", name = "监狱处罚", standard = "监狱法#84")
public enum Penalty implements Labelled {
    WARNING("警告", "points-warning"),
    DEMERIT("记过", "points-demerit"),
    CONFINEMENT("禁闭", "points-confinement");

    private final String label;
    private final String parameter;

    Penalty(String label, String parameter) {
        this.label = label;
        this.parameter = parameter;
    }

    @Override
    public String label() {
        return label;
    }

    /** The points taken off on the day. */
    public BigDecimal points(LocalDate day) {
        return PrisonParameters.shipped().decimal(parameter, day);
    }
}
