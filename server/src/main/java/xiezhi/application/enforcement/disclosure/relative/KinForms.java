package xiezhi.application.enforcement.disclosure.relative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.disclosure.KinEnd;
import xiezhi.application.enforcement.disclosure.KinRelation;
import xiezhi.application.enforcement.person.Person;
import xiezhi.foundation.identity.Unit;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Ref;

/** 近亲属查询表单. */
public interface KinForms {

    /** 申请. */
    record Asked(
            @Item("监狱") Ref<Unit> facility,
            @Item("在押人员姓名") PersonName claimedName,

            @Item(value = "罪犯编号", size = 30, hint = "不知道可以不填") @Nullable
            String claimedNumber,

            @Item("我是他(她)的") KinRelation relation) {}

    /** 核实关系. */
    record Confirmed(
            @Item("在押人员") Ref<Person> person,

            @Item(value = "关系证明", size = 200, hint = "户口簿、结婚证或者其他证明的名称和编号")
            String proof,

            @Item("有禁止接触的决定") boolean noContact) {}

    /** 本人同意. */
    record Consent(
            @Item(value = "同意日期", today = true) LocalDate on,

            @Item(value = "同意书", size = 100, hint = "本人签名的同意书编号")
            String paper) {}

    /** 不予开通. */
    record Refused(@Item(value = "理由", size = 300) String reason) {}

    /** 终止. */
    record Ended(
            @Item("原因") KinEnd how,
            @Item(value = "说明", size = 300) @Nullable String note) {}
}
