package xiezhi.application.enforcement.prison.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.Died;
import xiezhi.application.enforcement.person.RecalledToCustody;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.CustodyState;
import xiezhi.application.enforcement.prison.cases.CommutationCase;
import xiezhi.application.enforcement.prison.cases.OutsideCase;
import xiezhi.application.enforcement.prison.cases.OutsideState;
import xiezhi.application.enforcement.prison.custody.CustodyFiles;
import xiezhi.application.enforcement.prison.custody.EndActs;
import xiezhi.application.enforcement.prison.custody.EndForms;
import xiezhi.application.enforcement.sentence.TermChanged;
import xiezhi.application.enforcement.sentence.Terms;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Ref;

/** 监狱听到的事: a term moved, somebody is recalled, somebody died. Handled once however often it is told. */
@Component
class Heard {
    private final CustodyFiles custody;
    private final CaseFiles files;
    private final Terms terms;

    Heard(CustodyFiles custody, CaseFiles files, Terms terms) {
        this.custody = custody;
        this.files = files;
        this.terms = terms;
    }

    @ApplicationModuleListener
    void on(TermChanged changed) {
        Acting.run(
                Actor.system("刑期变动"), () -> custody.ofPerson(changed.person()).ifPresent(this::moved));
    }

    /** What counts is the term as it stands now: of two changes the later may be heard first. */
    private void moved(Stored<CustodyFile> file) {
        LocalDate end = terms.term(file.row().person()).value().end();
        CustodyFile row = file.row();
        boolean held =
                row.inCustody() || row.state() == CustodyState.TMP_OUTSIDE || row.state() == CustodyState.ESCAPED;
        if (held && !Objects.equals(row.termEnd(), end)) {
            files.act(CustodyFile.class, row.id(), "term-moved", new EndActs.TermMoved(end));
        }
        openReleases(row.id()).forEach(release -> {
            if (end == null) {
                files.act(
                        ReleaseCase.class,
                        release.row().id(),
                        "cancel",
                        new EndForms.Ended(files.today(), "刑期止日待定", null));
            } else if (release.row().kind() == ReleaseKind.TERM_END
                    && !end.equals(release.row().releaseOn())) {
                files.act(
                        ReleaseCase.class,
                        release.row().id(),
                        "reschedule",
                        new EndForms.Ended(end, "刑期至%s止".formatted(end), null));
            }
        });
    }

    private List<Stored<ReleaseCase>> openReleases(Ref<CustodyFile> file) {
        return custody.rows(ReleaseCase.class, file).stream()
                .filter(each -> each.row().state() != ReleaseState.RELEASED
                        && each.row().state() != ReleaseState.CANCELLED)
                .toList();
    }

    /** 收监执行: who was outside for a time is back in his old file; who was on parole or probation comes as a new arrival. */
    @ApplicationModuleListener
    void on(RecalledToCustody recalled) {
        Acting.run(
                Actor.system("收监执行"),
                () -> custody.ofPerson(recalled.person())
                        .filter(file -> file.row().state() == CustodyState.TMP_OUTSIDE)
                        .ifPresent(file -> {
                            EndForms.Ended form =
                                    new EndForms.Ended(recalled.on(), recalled.ground(), recalled.documentNumber());
                            files.act(CustodyFile.class, file.row().id(), "recall", form);
                            custody.rows(OutsideCase.class, file.row().id()).stream()
                                    .filter(each -> each.row().state() == OutsideState.HANDED_OVER)
                                    .forEach(each -> files.act(
                                            OutsideCase.class, each.row().id(), "recalled", form));
                        }));
    }

    /** 死亡: what was on its way for him ends; its papers stay. */
    @ApplicationModuleListener
    void on(Died died) {
        Acting.run(
                Actor.system("死亡"),
                () -> custody.ofPerson(died.person()).ifPresent(file -> {
                    EndForms.Ended form = new EndForms.Ended(died.on(), "罪犯死亡, 案件终止", null);
                    custody.rows(CommutationCase.class, file.row().id()).stream()
                            .filter(each -> !each.row().state().over())
                            .forEach(each ->
                                    files.act(CommutationCase.class, each.row().id(), "terminate", form));
                    custody.rows(OutsideCase.class, file.row().id()).stream()
                            .filter(each -> !each.row().state().over())
                            .forEach(each ->
                                    files.act(OutsideCase.class, each.row().id(), "terminate", form));
                    openReleases(file.row().id())
                            .forEach(each ->
                                    files.act(ReleaseCase.class, each.row().id(), "cancel", form));
                }));
    }
}
