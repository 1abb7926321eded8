package xiezhi.application.publicservice.assistant;

import org.springframework.stereotype.Component;
import xiezhi.kernel.act.DutyList;
import xiezhi.kernel.record.Item;

/** 法律服务机器人的职责. */
@Component("assistantDuty")
public class AssistantDuty implements DutyList {
    @Item("机器人内容维护")
    public static final String TEND = "assistant.tend";
}
