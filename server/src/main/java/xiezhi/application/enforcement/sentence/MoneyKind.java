package xiezhi.application.enforcement.sentence;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 财产性判项: what a judgment orders to be paid or given up. */
@CodeSet(code = "CS_MONEY_KIND", name = "财产性判项种类", standard = "减刑假释规定#41")
public enum MoneyKind implements Labelled {
    FINE("罚金"),
    CONFISCATION("没收财产"),
    RECOVERY("追缴违法所得"),
    RESTITUTION("责令退赔"),
    CIVIL_DAMAGES("附带民事赔偿");

    private final String label;

    MoneyKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
