package xiezhi.application.enforcement.person;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 生物特征种类: which body feature a reference stands for; of DNA only the number in the police library is kept. */
@CodeSet(code = "CS_BIOMETRIC_KIND", name = "生物特征种类", standard = "XIEZHI 执法-05")
public enum BiometricKind implements Labelled {
    PHOTO("照片"),
    FINGERPRINT("指纹"),
    IRIS("虹膜"),
    DNA("DNA编号");

    private final String label;

    BiometricKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
