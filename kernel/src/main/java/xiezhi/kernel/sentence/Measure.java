package xiezhi.kernel.sentence;

import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 先行羁押措施: what held a person before the judgment; bail and ordinary residential surveillance give no credit and are not here. */
@CodeSet(code = "CS_CUSTODY_MEASURE", name = "可折抵刑期的措施", standard = "刑法#47")
public enum Measure implements Labelled {
    DETENTION("拘留、逮捕", null),
    SUPERVISORY_RETENTION("管护、留置", "监察法#50"),
    DESIGNATED_RESIDENCE("指定居所监视居住", "刑事诉讼法#76");

    private final String label;
    private final @Nullable String basis;

    Measure(String label, @Nullable String basis) {
        this.label = label;
        this.basis = basis;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public @Nullable String basis() {
        return basis;
    }
}
