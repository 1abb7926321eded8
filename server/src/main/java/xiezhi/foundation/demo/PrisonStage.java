package xiezhi.foundation.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.custody.CustodyFiles;
import xiezhi.application.enforcement.sentence.Judgment;
import xiezhi.application.enforcement.sentence.Terms;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.records.Placement;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Ref;

/** 监狱舞台: the day of the telling, the staff, the desks, and the bill on which every scene is put. */
record PrisonStage(
        LocalDate today,
        PrisonCrew.Staff staff,
        CaseFiles files,
        Terms terms,
        CustodyFiles custody,
        Playbill bill,
        List<PrisonTale> tales) {

    PrisonStage(LocalDate today, PrisonCrew.Staff staff, CaseFiles files, Terms terms, CustodyFiles custody) {
        this(today, staff, files, terms, custody, new Playbill(), new ArrayList<>());
    }

    void on(LocalDate day, Actor who, Runnable work) {
        bill.on(day, who, work);
    }

    PrisonTale tale() {
        PrisonTale fresh = new PrisonTale(this, tales.size());
        tales.add(fresh);
        return fresh;
    }

    CustodyFile row(Ref<CustodyFile> file) {
        return custody.of(file).row();
    }

    void enter(Judgment judgment, UUID ward) {
        terms.enter(judgment, Placement.in(ward));
    }
}
