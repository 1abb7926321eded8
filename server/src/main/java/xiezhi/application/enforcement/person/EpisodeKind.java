package xiezhi.application.enforcement.person;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 执行阶段种类: the legal statuses in which somebody holds, supervises or helps a person. */
@CodeSet(code = "CS_EPISODE_KIND", name = "执行阶段种类", standard = "XIEZHI 执法-01")
public enum EpisodeKind implements Labelled {
    PRISON("监狱服刑"),
    COMMUNITY("社区矫正"),
    REHAB("强制隔离戒毒"),
    RESETTLEMENT("安置帮教"),
    DETENTION("看守所羁押"),
    POLITICAL_RIGHTS("剥夺政治权利");

    private final String label;

    EpisodeKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
