package xiezhi.application.enforcement.community.supervision;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.community.CommunityDuty;
import xiezhi.application.enforcement.community.HomeVisit;
import xiezhi.application.enforcement.community.MedicalReview;
import xiezhi.application.enforcement.community.Report;
import xiezhi.application.enforcement.community.ReportWay;
import xiezhi.application.enforcement.community.Supervisee;
import xiezhi.application.enforcement.community.SupervisionClass;
import xiezhi.application.enforcement.community.SuperviseeState;
import xiezhi.application.enforcement.community.file.Telling;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Ruling;

/** 日常监管: what is entered every day; each entry sets the next date. */
@Component
@LegalBasis({"社区矫正法#23", "社区矫正法#26", "社区矫正法实施办法#24"})
class Days {
    private final Records records;
    private final Telling telling;

    Days(Records records, Telling telling) {
        this.records = records;
        this.telling = telling;
    }

    Done<Supervisee> report(OpenFile<Supervisee> file, DailyForms.Reported form) {
        add(file, form.way(), form.health(), form.content(), form.followUp());
        return reported(file, form.health()).because(form.way().label());
    }

    Done<Supervisee> reportMyself(OpenFile<Supervisee> file, DailyForms.OwnReport form) {
        add(file, ReportWay.APP, form.health(), form.content(), false);
        telling.holders(CommunityDuty.OFFICE, file.row(), "手机报告: " + file.row().number(), "本人通过手机报告了情况, 请查看.");
        return reported(file, form.health()).because(ReportWay.APP.label());
    }

    private void add(OpenFile<Supervisee> file, ReportWay way, boolean health, String content, boolean followUp) {
        records.add(
                new Report(Ref.next(), file.ref(), file.today(), way, health, content, followUp), file.placement());
    }

    private static Done<Supervisee> reported(OpenFile<Supervisee> file, boolean health) {
        Contacts.Next next = next(file.row(), file.today());
        return Done.of(file.row()
                .change()
                .nextReport(next.report())
                .nextHealthReport(health ? next.health() : file.row().nextHealthReport())
                .make());
    }

    Done<Supervisee> visit(OpenFile<Supervisee> file, DailyForms.Visited form) {
        notInFuture(form.day(), file.today());
        records.add(
                new HomeVisit(
                        Ref.next(),
                        file.ref(),
                        form.day(),
                        form.place(),
                        form.visitors(),
                        form.found(),
                        form.needs()),
                file.placement());
        return Done.of(file.row()
                        .change()
                        .nextVisit(next(file.row(), form.day()).visit())
                        .make())
                .because(form.place());
    }

    Ruling<?> nextReview(OpenFile<Supervisee> file, DailyForms.Reviewed form) {
        return Contacts.medicalReview(new Contacts.ReviewFacts(form.day(), null));
    }

    Done<Supervisee> review(OpenFile<Supervisee> file, DailyForms.Reviewed form) {
        notInFuture(form.day(), file.today());
        LocalDate next = Contacts.medicalReview(new Contacts.ReviewFacts(form.day(), null))
                .value();
        records.add(
                new MedicalReview(
                        Ref.next(),
                        file.ref(),
                        form.day(),
                        form.hospital(),
                        form.result(),
                        form.reviewer(),
                        form.causeRemains(),
                        next),
                file.placement());
        if (!form.causeRemains()) {
            telling.holders(
                    CommunityDuty.COUNTY, file.row(), "保外就医情形可能消失: " + file.row().number(), "复查认为保外就医情形不再存在, 请核实后决定是否提请收监.");
        }
        return Done.of(file.row().change().nextMedicalReview(next).make()).because(form.hospital());
    }

    Done<Supervisee> away(OpenFile<Supervisee> file, Record none) {
        return Done.of(file.row().change().state(SuperviseeState.ON_LEAVE).make());
    }

    Done<Supervisee> back(OpenFile<Supervisee> file, Record none) {
        return Done.of(file.row().change().state(SuperviseeState.SUPERVISED).make());
    }

    /** Somebody without a class yet reports as the strictest do. */
    private static Contacts.Next next(Supervisee who, LocalDate day) {
        @Nullable SupervisionClass known = who.supervisionClass();
        return Contacts.next(new Contacts.Facts(
                        Objects.requireNonNullElse(known, SupervisionClass.STRICT), day, who.medical()))
                .value();
    }

    private static void notInFuture(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw Unfit.field("day", "日期不能晚于今天");
        }
    }
}
