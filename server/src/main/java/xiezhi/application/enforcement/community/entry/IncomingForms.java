package xiezhi.application.enforcement.community.entry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.sentence.TermLength;
import xiezhi.kernel.identity.Address;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.identity.Mobile;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.sentence.Custody;
import xiezhi.kernel.sentence.Penalty;

/** 来文接收表单. */
public final class IncomingForms {
    private IncomingForms() {}

    /** 接收: what the message does not say, and what it says for the officer to confirm. */
    public record Taking(
            @Item(value = "罪名", size = 300) @Nullable String charge,

            @Item(value = "首次犯罪之日", hint = "犯罪时可能未满十八周岁的填写, 用于判断封存") @Nullable
            LocalDate offenceFrom,

            @Item(value = "末次犯罪之日", hint = "只有一次的留空") @Nullable
            LocalDate offenceTo,

            @Item(value = "原判刑种", hint = "缓刑必填") @Nullable Penalty penalty,

            @Item(value = "原判刑期", hint = "管制、缓刑必填") @Nullable
            TermLength term,

            @Item(value = "缓刑考验期", hint = "缓刑必填, 例如 2年") @Nullable
            TermLength probation,

            @Item("矫正期起") @Nullable LocalDate starts,

            @Item(value = "判决执行以前的羁押", hint = "管制的, 羁押一日折抵二日") @Nullable
            List<Custody> custody,

            @Item(value = "刑期届满日", hint = "假释、暂予监外执行必填") @Nullable
            LocalDate remainingEnd,

            @Item(value = "原判无期徒刑", hint = "假释考验期为十年") @Nullable
            Boolean life,

            @Item("文书载明的矫正期止") @Nullable LocalDate printedEnd,

            @Item(value = "不一致的说明", size = 500, hint = "文书载明的日期与计算不同, 或者考验期不在法定幅度内的, 必须写明") @Nullable
            String difference,

            @Item("执行地区划") @Nullable DivisionCode residence,
            @Item("执行地址") @Nullable Address address,
            @Item("移动电话") @Nullable Mobile mobile,
            @Item("文书齐全") boolean papersComplete) {

        public Taking {
            custody = custody == null ? null : List.copyOf(custody);
        }
    }
}
