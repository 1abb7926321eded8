package xiezhi.application.enforcement.community.entry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.community.Category;
import xiezhi.application.enforcement.sentence.TermLength;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.identity.Address;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.identity.Mobile;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.sentence.Custody;
import xiezhi.kernel.sentence.Penalty;

/** 决定文书: what the papers of the deciding organ say, or those that the person brings along. The end of the term is computed from them. */
public record PapersForm(
        @Item("姓名") PersonName name,

        @Item(value = "公民身份号码", hint = "没有身份证的留空, 并填写性别和出生日期") @Nullable
        CitizenId citizenId,

        @Item("性别") @Nullable Sex sex,
        @Item("出生日期") @Nullable LocalDate birthDate,
        @Item("矫正类别") Category category,
        @Item(value = "决定机关", size = 100) String decidingOrgan,
        @Item(value = "决定文书号", size = 60) String caseNumber,
        @Item(value = "罪名", size = 100) @Nullable String charge,

        @Item(value = "首次犯罪之日", hint = "犯罪时可能未满十八周岁的填写, 用于判断封存") @Nullable
        LocalDate offenceFrom,

        @Item(value = "末次犯罪之日", hint = "只有一次的留空") @Nullable LocalDate offenceTo,

        @Item(value = "生效之日", hint = "暂予监外执行为决定之日") LocalDate effective,

        @Item(value = "原判刑种", hint = "缓刑必填") @Nullable Penalty penalty,

        @Item(value = "原判刑期", hint = "管制、缓刑必填, 例如 1年6个月") @Nullable
        TermLength term,

        @Item(value = "缓刑考验期", hint = "缓刑必填, 例如 2年") @Nullable
        TermLength probation,

        @Item(value = "矫正期起", hint = "管制为判决执行之日, 假释为释放之日; 不填为生效之日") @Nullable
        LocalDate starts,

        @Item(value = "判决执行以前的羁押", hint = "管制的, 羁押一日折抵二日") @Nullable
        List<Custody> custody,

        @Item(value = "刑期届满日", hint = "假释、暂予监外执行必填") @Nullable
        LocalDate remainingEnd,

        @Item(value = "原判无期徒刑", hint = "假释考验期为十年") @Nullable Boolean life,

        @Item(value = "文书载明的矫正期止", hint = "文书没有写明的留空") @Nullable
        LocalDate printedEnd,

        @Item(value = "不一致的说明", size = 500, hint = "文书载明的日期与计算不同, 或者考验期不在法定幅度内的, 必须写明") @Nullable
        String difference,

        @Item("保外就医") boolean medical,
        @Item("执行地区划") @Nullable DivisionCode residence,
        @Item("执行地址") @Nullable Address address,
        @Item("移动电话") @Nullable Mobile mobile,
        @Item("文书齐全") boolean papersComplete) {

    public PapersForm {
        custody = custody == null ? null : List.copyOf(custody);
    }

    /** The first day of the term: the day the papers name, otherwise the day of effect. */
    LocalDate firstDay() {
        return starts == null ? effective : starts;
    }

    /** Whether the sentence is for life, so that parole lasts ten years. */
    boolean forLife() {
        return Boolean.TRUE.equals(life);
    }

    /** The custody before the judgment was carried out; none where the papers name none. */
    List<Custody> held() {
        return custody == null ? List.of() : custody;
    }
}
