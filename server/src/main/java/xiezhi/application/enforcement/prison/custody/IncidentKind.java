package xiezhi.application.enforcement.prison.custody;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 狱情: what disturbed the order of the prison. */
@CodeSet(code = "CS_PRISON_INCIDENT", name = "狱情类型", standard = "监狱法#90")
public enum IncidentKind implements Labelled {
    ESCAPE("脱逃"),
    RIOT("骚乱"),
    ASSAULT("行凶伤害"),
    SUICIDE("自杀自残"),
    FIRE("火灾"),
    EPIDEMIC("疫情"),
    CONTRABAND("违禁品"),
    LATE_RELEASE("超期羁押");

    private final String label;

    IncidentKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
