package xiezhi.application.enforcement.community.entry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.community.Category;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.identity.Address;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.identity.Mobile;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;

/** 决定文书: what the papers of the deciding organ say, or those that the person brings along. */
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
        @Item(value = "生效之日", hint = "暂予监外执行为决定之日") LocalDate effective,
        @Item("矫正期起") LocalDate starts,
        @Item("矫正期止") LocalDate ends,
        @Item("保外就医") boolean medical,
        @Item("执行地区划") @Nullable DivisionCode residence,
        @Item("执行地址") @Nullable Address address,
        @Item("移动电话") @Nullable Mobile mobile,
        @Item("文书齐全") boolean papersComplete) {}
