package xiezhi.application.publicservice.consult;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 下一步建议: where the person who asked can turn now. */
@CodeSet(code = "CS_CONSULT_STEP", name = "咨询下一步建议", standard = "法律援助法#23")
public enum ConsultStep implements Labelled {
    LEGAL_AID("申请法律援助"),
    MEDIATION("申请人民调解"),
    NOTARY("办理公证"),
    LABOUR_ARBITRATION("申请劳动仲裁"),
    SUIT("向人民法院起诉"),
    RECONSIDERATION("申请行政复议"),
    POLICE("向公安机关报案"),
    LAWYER("委托律师");

    private final String label;

    ConsultStep(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
