package xiezhi.application.enforcement.person.merging;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.MergeCase;
import xiezhi.application.enforcement.person.MergeState;
import xiezhi.application.enforcement.person.Person;
import xiezhi.application.enforcement.person.PersonDuty;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Opening;
import xiezhi.foundation.casework.Procedure;
import xiezhi.foundation.records.Placement;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;

/** 人员合并程序: asked by one, approved by two others; undone the same way. */
@Component
class MergeProcedure extends Procedure<MergeCase> {
    private static final String BASIS = "个人信息保护法#24";
    private final Merging merging;
    private final java.time.Clock clock;

    MergeProcedure(Merging merging, java.time.Clock clock) {
        super(MergeCase.class, "person-merge", "人员合并与拆分");
        this.merging = merging;
        this.clock = clock;
    }

    /** 合并申请. */
    record Asked(
            @Item("保留的人员") Ref<Person> kept,
            @Item("并入的人员") Ref<Person> gone,
            @Item(value = "理由", size = 500) String reason,
            @Item(value = "证明材料", size = 200) String evidence) {}

    /** 意见. */
    record Opinion(@Item(value = "意见", size = 500) String text) {}

    @Override
    protected void declare(Acts<MergeCase> acts) {
        acts.begin("ask", "申请合并", PersonDuty.MATCH, BASIS)
                .asks(Asked.class)
                .to(MergeState.ASKED)
                .makes(this::open);
        twoApprovals(acts, "", MergeState.ASKED, MergeState.CONFIRMED, MergeState.MERGED);
        acts.act("refuse", "不予合并", PersonDuty.MERGE, BASIS)
                .from(MergeState.ASKED, MergeState.CONFIRMED)
                .to(MergeState.REFUSED)
                .asks(Opinion.class)
                .does((file, form) -> Done.of(file.row().refused()).because(form.text()));
        acts.act("ask-undo", "申请拆分", PersonDuty.MATCH, BASIS)
                .from(MergeState.MERGED)
                .to(MergeState.UNDO_ASKED)
                .asks(Opinion.class)
                .does((file, form) -> Done.of(file.row().undoAskedBy(me())).because(form.text()));
        twoApprovals(acts, "-undo", MergeState.UNDO_ASKED, MergeState.UNDO_CONFIRMED, MergeState.UNDONE);
    }

    private void twoApprovals(
            Acts<MergeCase> acts, String suffix, MergeState asked, MergeState confirmed, MergeState done) {
        String what = done == MergeState.MERGED ? "合并" : "拆分";
        acts.act("confirm" + suffix, "第一人批准" + what, PersonDuty.MERGE, BASIS)
                .from(asked)
                .to(confirmed)
                .next()
                .stepUp()
                .unless(file -> notTwice(file.row().asker(), null))
                .does((file, none) -> Done.of(file.row().confirmedBy(me(), confirmed)));
        acts.act("approve" + suffix, "第二人批准" + what, PersonDuty.MERGE, BASIS)
                .from(confirmed)
                .to(done)
                .next()
                .stepUp()
                .unless(file -> notTwice(file.row().asker(), file.row().first()))
                .does((file, none) -> finish(file, done));
    }

    private Done<MergeCase> finish(OpenFile<MergeCase> file, MergeState done) {
        if (done == MergeState.MERGED) {
            merging.merge(file.row(), file.placement(), file.now());
        } else {
            merging.part(file.row());
        }
        return Done.of(file.row().done(me(), done, file.now()));
    }

    private Opening<MergeCase> open(Asked form) {
        MergeCase row = new MergeCase(
                Ref.next(),
                "人员合并",
                MergeState.ASKED,
                clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS),
                form.kept(),
                form.gone(),
                form.reason(),
                form.evidence(),
                me(),
                null,
                null,
                null,
                null);
        return new Opening<>(
                        row,
                        Placement.in(Objects.requireNonNull(Acting.current().unit())))
                .because(form.reason());
    }

    /** Nobody approves what he asked for, or twice. */
    private static List<Reason> notTwice(
            Ref<xiezhi.foundation.identity.Person> asker, @Nullable Ref<xiezhi.foundation.identity.Person> first) {
        return me().equals(asker) || me().equals(first) ? List.of(new Reason(BASIS, "申请人和两名审批人应当是三个人")) : List.of();
    }

    private static Ref<xiezhi.foundation.identity.Person> me() {
        return Ref.of(Acting.current().person());
    }
}
