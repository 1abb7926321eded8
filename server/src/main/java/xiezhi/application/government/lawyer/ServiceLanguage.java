package xiezhi.application.government.lawyer;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 服务语言: languages in which somebody can serve. */
@CodeSet(code = "CS_SERVICE_LANGUAGE", name = "服务语言", standard = "ISO 639-3")
public enum ServiceLanguage implements Labelled {
    MANDARIN("普通话", "cmn"),
    CANTONESE("粤语", "yue"),
    TIBETAN("藏语", "bod"),
    UYGHUR("维吾尔语", "uig"),
    MONGOLIAN("蒙古语", "mon"),
    KOREAN("朝鲜语", "kor"),
    KAZAKH("哈萨克语", "kaz"),
    SIGN("手语", "csl"),
    ENGLISH("英语", "eng");

    private final String label;
    private final String code;

    ServiceLanguage(String label, String code) {
        this.label = label;
        this.code = code;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String code() {
        return code;
    }
}
