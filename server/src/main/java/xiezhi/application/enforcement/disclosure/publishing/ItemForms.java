package xiezhi.application.enforcement.disclosure.publishing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.disclosure.Audience;
import xiezhi.application.enforcement.disclosure.Topic;
import xiezhi.kernel.record.Item;

/** 公开事项表单. */
public interface ItemForms {

    /** 拟稿. */
    record Draft(
            @Item("类别") Topic topic,
            @Item(value = "标题", size = 100) String title,
            @Item(value = "正文", size = 5000) String body,

            @Item(value = "公开对象", hint = "不选的向社会公众公开") @Nullable
            Audience audience) {}

    /** 由记录生成. */
    record Made(
            @Item("类别") Topic topic,

            @Item(value = "公开对象", hint = "不选的向社会公众公开") @Nullable
            Audience audience) {}

    /** 修改. */
    record Edit(
            @Item(value = "标题", size = 100) String title,
            @Item(value = "正文", size = 5000) String body) {}

    /** 发布. */
    record Publish(
            @Item(value = "公开至", hint = "不填的一直公开; 涉及具体人员的不得超过规定的天数") @Nullable
            LocalDate until) {}

    /** 理由. */
    record Why(@Item(value = "理由", size = 500) String reason) {}
}
