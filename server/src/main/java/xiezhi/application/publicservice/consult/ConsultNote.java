package xiezhi.application.publicservice.consult;

import java.time.Instant;
import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Labelled;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 咨询往来: what was asked back, what was added, and what the person who checked the answer said. */
@Standard(
        code = "consult.note",
        name = "咨询往来",
        basis = "法律援助法#23",
        readers = {ConsultDuty.ANSWER, ConsultDuty.REVIEW},
        unmaskers = {ConsultDuty.ANSWER, ConsultDuty.REVIEW})
public record ConsultNote(
        @Key Ref<ConsultNote> id,
        @Item("咨询") Ref<Consultation> consultation,
        @Item("往来类别") Kind kind,
        @Item(value = "内容", size = 3000, sealed = true) String text,
        @Item("时间") Instant at) {

    /** 往来类别. */
    @CodeSet(code = "CS_CONSULT_NOTE", name = "咨询往来类别", standard = "法律援助法#23")
    public enum Kind implements Labelled {
        ASKED_BACK("请补充"),
        ADDED("补充说明"),
        CHECKED("复核意见");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }
}
