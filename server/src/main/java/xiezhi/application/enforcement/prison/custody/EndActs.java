package xiezhi.application.enforcement.prison.custody;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.application.enforcement.person.EpisodeKind;
import xiezhi.application.enforcement.person.Episodes;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.CustodyState;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;

/** 服刑的结束和收回: done by the platform when a case or an event has decided. */
@Component
public class EndActs {
    private final CustodyFiles custody;
    private final Episodes episodes;
    private final Clocks clocks;

    EndActs(CustodyFiles custody, Episodes episodes, Clocks clocks) {
        this.custody = custody;
        this.episodes = episodes;
        this.clocks = clocks;
    }

    void declare(Acts<CustodyFile> acts) {
        acts.platform("parole", "假释", "监狱法#53")
                .from(CustodyState.SERVING, CustodyState.OUT_TEMP)
                .to(CustodyState.PAROLED)
                .asks(EndForms.Ended.class)
                .does((file, form) -> ended(file, form, CustodyState.PAROLED, "paroled", "假释", "监狱法#53"));
        acts.platform("place-outside", "暂予监外执行", "监狱法#47")
                .from(CustodyState.INTAKE, CustodyState.SERVING, CustodyState.OUT_TEMP)
                .to(CustodyState.TMP_OUTSIDE)
                .asks(EndForms.Ended.class)
                .does((file, form) -> ended(file, form, CustodyState.TMP_OUTSIDE, "outside", "暂予监外执行", "监狱法#47"));
        acts.platform("recall", "收监执行", "刑事诉讼法#268")
                .from(CustodyState.TMP_OUTSIDE)
                .to(CustodyState.SERVING)
                .asks(EndForms.Ended.class)
                .does(this::recall);
        acts.platform("release", "释放", "监狱法#59")
                .from(CustodyState.INTAKE, CustodyState.SERVING, CustodyState.OUT_TEMP, CustodyState.TMP_OUTSIDE)
                .to(CustodyState.RELEASED)
                .asks(EndForms.Ended.class)
                .does((file, form) -> ended(file, form, CustodyState.RELEASED, "released", "释放", "监狱法#59"));
        acts.platform("term-moved", "刑期变动", "刑法#78")
                .from(
                        CustodyState.INTAKE,
                        CustodyState.SERVING,
                        CustodyState.OUT_TEMP,
                        CustodyState.TMP_OUTSIDE,
                        CustodyState.ESCAPED,
                        CustodyState.PAROLED)
                .asks(TermMoved.class)
                .does((file, form) -> Done.of(
                                file.row().change().termEnd(form.end()).make())
                        .because("刑期止日: " + (form.end() == null ? "未定" : form.end())));
        acts.platform("leave-home", "离监探亲或者特许离监", "监狱法#85")
                .from(CustodyState.SERVING)
                .to(CustodyState.OUT_TEMP)
                .asks(EndForms.Ended.class)
                .does((file, form) ->
                        Done.of(file.row().in(CustodyState.OUT_TEMP)).because(form.why()));
        acts.platform("return-home", "离监后返监", "监狱法#85")
                .from(CustodyState.OUT_TEMP)
                .to(CustodyState.SERVING)
                .asks(EndForms.Ended.class)
                .does((file, form) ->
                        Done.of(file.row().in(CustodyState.SERVING)).because(form.why()));
    }

    /** 刑期变动. */
    public record TermMoved(@Item("刑期止日") @Nullable LocalDate end) {}

    private Done<CustodyFile> ended(
            OpenFile<CustodyFile> file,
            EndForms.Ended form,
            CustodyState to,
            String event,
            String title,
            String basis) {
        CustodyFile row = file.row();
        String paper = form.document();
        custody.tell(
                row,
                event,
                form.on(),
                title + ": " + form.why(),
                List.of(new Reason(basis, form.why())),
                paper == null ? List.of() : List.of(paper));
        if (row.state() != CustodyState.TMP_OUTSIDE) {
            episodes.close(Objects.requireNonNull(row.episode()), form.on(), title);
        }
        clocks.cancel(file.ref());
        return Done.of(row.change().state(to).cell(null).make()).because(form.why());
    }

    private Done<CustodyFile> recall(OpenFile<CustodyFile> file, EndForms.Ended form) {
        CustodyFile row = file.row();
        Ref<Episode> episode = episodes.open(
                        row.person(),
                        EpisodeKind.PRISON,
                        file.unit(),
                        form.on(),
                        "prison.custody-file",
                        file.ref().id())
                .row()
                .id();
        CustodyFile back =
                row.change().state(CustodyState.SERVING).episode(episode).make();
        custody.tell(
                back,
                "recalled",
                form.on(),
                "收监执行: " + form.why(),
                List.of(new Reason("刑事诉讼法#268", form.why())),
                List.of());
        return Done.of(back).because(form.why());
    }
}
