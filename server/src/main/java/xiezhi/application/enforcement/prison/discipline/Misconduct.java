package xiezhi.application.enforcement.prison.discipline;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 破坏监管秩序情形: for what an inmate may be punished; the items as the act of 2012 words them (those of the revision: verify). */
@CodeSet(code = "CS_PRISON_MISCONDUCT", name = "破坏监管秩序情形", standard = "监狱法#84")
public enum Misconduct implements Labelled {
    RIOT("聚众哄闹监狱, 扰乱正常秩序"),
    INSULT("辱骂或者殴打人民警察"),
    BULLYING("欺压其他罪犯"),
    FIGHT("偷窃、赌博、打架斗殴、寻衅滋事"),
    REFUSE_LABOUR("有劳动能力拒不参加劳动或者消极怠工, 经教育不改"),
    SELF_HARM("以自伤、自残手段逃避劳动"),
    SABOTAGE("故意违反操作规程或者有意损坏生产工具"),
    OTHER("有违反监规纪律的其他行为");

    private final String label;

    Misconduct(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
