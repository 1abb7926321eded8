package xiezhi.foundation.messages;

import org.springframework.stereotype.Component;
import xiezhi.kernel.act.DutyList;
import xiezhi.kernel.record.Item;

/** 消息岗位职责. */
@Component
public class MessageDuties implements DutyList {
    @Item("外发消息运维")
    public static final String OPERATE = "messages.operate";
}
