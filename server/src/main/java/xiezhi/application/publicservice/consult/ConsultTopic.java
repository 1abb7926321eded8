package xiezhi.application.publicservice.consult;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 咨询主题. */
@CodeSet(code = "CS_CONSULT_TOPIC", name = "法律咨询主题", standard = "法律援助法#22")
public enum ConsultTopic implements Labelled {
    LABOUR("劳动"),
    MARRIAGE("婚姻家庭"),
    INHERITANCE("继承"),
    DEBT("债务"),
    TRAFFIC("交通事故"),
    TORT("侵权"),
    CONSUMER("消费"),
    HOUSING("房屋"),
    LAND("土地"),
    CRIMINAL("刑事"),
    ADMIN("行政"),
    COMPANY("公司"),
    FOREIGN("涉外"),
    OTHER("其他");

    private final String label;

    ConsultTopic(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
