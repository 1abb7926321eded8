package xiezhi.application.enforcement.prison.cases;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Panel;
import xiezhi.foundation.casework.Procedure;
import xiezhi.kernel.rule.Ruling;
import xiezhi.kernel.rule.Verdict;

/** 减刑假释: from the ward's meeting to the court and back into the ledger. No stage can be skipped, nobody decides alone. */
@Component
class CommutationProcedure extends Procedure<CommutationCase> {
    private final InsideActs inside;
    private final CourtActs court;
    private final CaseLaw law;
    private final Ballots ballots;

    CommutationProcedure(InsideActs inside, CourtActs court, CaseLaw law, Ballots ballots) {
        super(CommutationCase.class, "prison-commutation", "减刑假释");
        this.inside = inside;
        this.court = court;
        this.law = law;
        this.ballots = ballots;
    }

    @Override
    protected String whose() {
        return "file";
    }

    @Override
    protected void declare(Acts<CommutationCase> acts) {
        inside.declare(acts);
        court.declare(acts);
    }

    @Override
    public List<Class<? extends Record>> parts() {
        return List.of(CaseVote.class, CaseRecusal.class, CaseObjection.class);
    }

    @Override
    public List<Panel> panels(OpenFile<CommutationCase> file) {
        CommutationCase row = file.row();
        Ruling<? extends Verdict> ruling =
                law.examine(row, file.today(), !ballots.objections(file.ref()).isEmpty(), false);
        boolean fits = law.failed(ruling).isEmpty();
        List<Panel> panels = new ArrayList<>();
        panels.add(Panel.of(row.kind().label() + "条件", "Conditions", fits ? "没有不符合的规则" : "有不符合的规则", ruling));
        if (!law.hearing(ruling).isEmpty()) {
            panels.add(new Panel("应当开庭", "Open hearing", "应当开庭审理", law.hearing(ruling)));
        }
        Integer members = row.committeeMembers();
        if (members != null) {
            Ruling<VoteAnswer> count = ballots.count(file.ref(), members, file.today());
            panels.add(Panel.of("评审表决", "Votes", count.value().holds() ? "通过" : "没有通过", count));
        }
        return panels;
    }
}
