package xiezhi.application.enforcement.community.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.enforcement.community.Activity;
import xiezhi.application.enforcement.community.ActivityKind;
import xiezhi.application.enforcement.community.AlarmFinding;
import xiezhi.application.enforcement.community.Attendance;
import xiezhi.application.enforcement.community.CommunityDuty;
import xiezhi.application.enforcement.community.DeviceAlarm;
import xiezhi.application.enforcement.community.ReportWay;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.community.supervision.DailyForms;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;

/** 成批登记岗: a day's reports, a week's attendance; one line that does not fit is named, and the others are not lost. */
@Service
@LegalBasis({"社区矫正法#23", "社区矫正法#36", "社区矫正法#42"})
public class Batches {
    private final CaseFiles files;
    private final Records records;
    private final Clock clock;

    Batches(CaseFiles files, Records records, Clock clock) {
        this.files = files;
        this.records = records;
        this.clock = clock;
    }

    /** 一日的报告. */
    public record Reports(@Item("报告") List<Line> lines) {
        public Reports {
            lines = List.copyOf(lines);
        }

        /** 一份报告. */
        public record Line(
                @Item("社区矫正对象") Ref<Supervisee> supervisee,
                @Item("方式") ReportWay way,
                @Item(value = "内容", size = 2000) String content,
                @Item("身体情况报告") boolean health,
                @Item("需要跟进") boolean followUp) {}
    }

    /** 一次活动及参加情况. */
    public record Attended(
            @Item("种类") ActivityKind kind,
            @Item("日期") LocalDate day,
            @Item(value = "主题", size = 200) String topic,
            @Item(value = "地点", size = 100) String place,
            @Item(value = "时长(分钟)", min = 1) int minutes,
            @Item("参加情况") List<Line> lines) {
        public Attended {
            lines = List.copyOf(lines);
        }

        /** 一人. */
        public record Line(
                @Item("社区矫正对象") Ref<Supervisee> supervisee,
                @Item("已参加") boolean attended,

                @Item(value = "表现或者缺席原因", size = 200) @Nullable
                String note) {}
    }

    /** 结果: how many were entered, and what was refused for whom. */
    public record Outcome(int done, List<Refused> refused) {
        /** 未登记. */
        public record Refused(String supervisee, String why) {}
    }

    /** Enters the reports of a day; each is an act on its own file. */
    @May(CommunityDuty.OFFICE)
    public Outcome reports(Reports day) {
        List<Outcome.Refused> refused = new ArrayList<>();
        int done = 0;
        for (Reports.Line line : day.lines()) {
            try {
                files.act(
                        Supervisee.class,
                        line.supervisee(),
                        "report",
                        new DailyForms.Reported(line.way(), line.health(), line.content(), line.followUp()));
                done++;
            } catch (Refusal | Unfit why) {
                refused.add(new Outcome.Refused(line.supervisee().toString(), String.valueOf(why.getMessage())));
            }
        }
        return new Outcome(done, refused);
    }

    /** Enters an activity with everybody who was to take part. */
    @Transactional
    @May(CommunityDuty.OFFICE)
    public Ref<Activity> attendance(Attended activity) {
        LocalDate today = LocalDate.now(clock.withZone(CaseFiles.CHINA));
        if (activity.day().isAfter(today)) {
            throw Unfit.field("day", "日期不能晚于今天");
        }
        Activity row = new Activity(
                Ref.next(), activity.kind(), activity.day(), activity.topic(), activity.place(), activity.minutes());
        records.add(row);
        for (Attended.Line line : activity.lines()) {
            Stored<Supervisee> who = records.get(Supervisee.class, line.supervisee());
            if (who.row().minor() != minors(activity)) {
                throw Refusal.under("社区矫正法#52", "未成年人的教育活动应当与成年人分别进行", "请分两次登记");
            }
            records.add(
                    new Attendance(Ref.next(), row.id(), line.supervisee(), line.attended(), line.note()),
                    who.placement());
        }
        return row.id();
    }

    /** Whether the activity is one for minors: told by who is first on its list. */
    private boolean minors(Attended activity) {
        return !activity.lines().isEmpty()
                && records.get(Supervisee.class, activity.lines().getFirst().supervisee())
                        .row()
                        .minor();
    }

    /** 核实结果. */
    public record Checked(
            @Item("核实结果") AlarmFinding finding,
            @Item(value = "核实情况", size = 500) String note) {}

    /** A human has looked after an alarm; only now may it mean something, and even then the violation is entered as any other. */
    @Transactional
    @May({CommunityDuty.MONITOR, CommunityDuty.OFFICE, CommunityDuty.COUNTY})
    public void check(Ref<DeviceAlarm> alarm, Checked checked) {
        Stored<DeviceAlarm> stored = records.lock(DeviceAlarm.class, alarm);
        if (stored.row().finding() != null) {
            throw Refusal.state("这条报警已经核实过", "请刷新后查看");
        }
        LocalDate today = LocalDate.now(clock.withZone(CaseFiles.CHINA));
        records.change(
                stored.row()
                        .change()
                        .finding(checked.finding())
                        .checkedOn(today)
                        .note(checked.note())
                        .make(),
                stored.version());
    }
}
