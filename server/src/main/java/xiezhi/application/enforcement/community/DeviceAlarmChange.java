package xiezhi.application.enforcement.community;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 电子定位报警变更: the fields that an act may change; all the others stay as they were entered. */
public final class DeviceAlarmChange {
    private final DeviceAlarm before;
    private @Nullable AlarmFinding finding;
    private @Nullable LocalDate checkedOn;
    private @Nullable String note;

    DeviceAlarmChange(DeviceAlarm before) {
        this.before = before;
        this.finding = before.finding();
        this.checkedOn = before.checkedOn();
        this.note = before.note();
    }

    public DeviceAlarmChange finding(@Nullable AlarmFinding next) {
        this.finding = next;
        return this;
    }

    public DeviceAlarmChange checkedOn(@Nullable LocalDate next) {
        this.checkedOn = next;
        return this;
    }

    public DeviceAlarmChange note(@Nullable String next) {
        this.note = next;
        return this;
    }

    /** The changed row; its own checks apply. */
    public DeviceAlarm make() {
        return new DeviceAlarm(
                before.id(),
                before.supervisee(),
                before.locatingOrder(),
                before.at(),
                before.kind(),
                finding,
                checkedOn,
                note);
    }
}
