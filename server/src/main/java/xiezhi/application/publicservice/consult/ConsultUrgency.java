package xiezhi.application.publicservice.consult;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 紧急程度: what comes first in the queue. */
@CodeSet(code = "CS_CONSULT_URGENCY", name = "咨询紧急程度", standard = "法律援助法#44")
public enum ConsultUrgency implements Labelled {
    SAFETY("人身安全"),
    DETAINED("人身自由受限"),
    LIMITATION("期限将到"),
    NORMAL("一般");

    private final String label;

    ConsultUrgency(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
