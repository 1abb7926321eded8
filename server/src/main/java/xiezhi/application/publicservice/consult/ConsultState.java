package xiezhi.application.publicservice.consult;

import xiezhi.kernel.record.CodeSet;
import xiezhi.kernel.record.Labelled;

/** 咨询状态: where a question stands, in words that the person who asked understands, and what comes next. */
@CodeSet(code = "CS_CONSULT_STATE", name = "法律咨询状态", standard = "法律援助法#23")
public enum ConsultState implements Labelled {
    SUBMITTED("已提交, 等待接手", "工作人员接手", "Somebody takes it up"),
    PICKED_UP("有人接手, 正在答复", "写好答复, 交人复核", "The answer is written and checked"),
    CLARIFYING("等您补充说明", "您补充说明", "You add what is asked"),
    ANSWERED("已写好答复, 正在复核", "另一人复核", "Another person checks it"),
    DELIVERED("已答复", "请评价; 还有疑问可以再问", "Please rate it; ask again if need be"),
    RATED("已评价", "", ""),
    PUBLISHED("已答复, 去掉个人信息后公开", "", ""),
    TRANSFERRED("已转申请法律援助", "到我的草稿里接着申请", "Go on with the application among your drafts"),
    WITHDRAWN("已撤回", "", "");

    private final String label;
    private final String next;
    private final String nextEnglish;

    ConsultState(String label, String next, String nextEnglish) {
        this.label = label;
        this.next = next;
        this.nextEnglish = nextEnglish;
    }

    @Override
    public String label() {
        return label;
    }

    public String next() {
        return next;
    }

    public String nextEnglish() {
        return nextEnglish;
    }
}
