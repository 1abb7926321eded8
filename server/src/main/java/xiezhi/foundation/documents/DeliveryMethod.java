package xiezhi.foundation.documents;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 送达方式. */
@CodeSet(code = "CS_DELIVERY_METHOD", name = "送达方式", standard = "民事诉讼法#88")
public enum DeliveryMethod implements Labelled {
    COUNTER("直接送达"),
    POST("邮寄送达"),
    ELECTRONIC("电子送达"),
    LEFT("留置送达"),
    PUBLIC_NOTICE("公告送达");

    private final String label;

    DeliveryMethod(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
