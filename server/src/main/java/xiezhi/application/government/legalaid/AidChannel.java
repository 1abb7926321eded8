package xiezhi.application.government.legalaid;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 服务渠道: through which door something came; every event has its own. */
@CodeSet(code = "CS_SERVICE_CHANNEL", name = "服务渠道", standard = "GB/T 19488.2-2008")
public enum AidChannel implements Labelled {
    WEB("网站"),
    APP("移动应用"),
    WECHAT("微信"),
    KIOSK("自助终端"),
    COUNTER("窗口"),
    HOTLINE("12348热线"),
    CUSTODY("监管场所"),
    ORGAN("办案机关");

    private final String label;

    AidChannel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
