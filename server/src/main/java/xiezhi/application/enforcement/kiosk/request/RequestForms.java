package xiezhi.application.enforcement.kiosk.request;

import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.kiosk.RequestKind;
import xiezhi.kernel.record.Item;

/** 申请表单. */
public interface RequestForms {

    /** 提出. */
    record Asked(
            @Item("事项") RequestKind kind,

            @Item(value = "说明", size = 500, sealed = true) @Nullable
            String text) {}

    /** 答复. */
    record Answer(@Item(value = "答复", size = 500) String answer) {}
}
