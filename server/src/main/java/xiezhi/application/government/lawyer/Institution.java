package xiezhi.application.government.lawyer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.identity.CreditCode;
import xiezhi.kernel.identity.DivisionCode;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Open;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Share;
import xiezhi.kernel.record.Standard;

/** 执业机构: a law firm, a grassroots legal service office or a centre whose practitioners take cases. */
@Standard(
        code = "lawyer.institution",
        name = "执业机构",
        basis = "律师法#14",
        title = "name",
        common = true,
        writers = LawyerDuty.REGISTER,
        share = Share.UNCONDITIONAL,
        open = Open.FULL,
        keep = Keep.PERMANENT)
public record Institution(
        @Key Ref<Institution> id,
        @Item("统一社会信用代码") @Listed @Searched CreditCode creditCode,
        @Item(value = "机构名称", size = 100) @Listed @Searched String name,
        @Item("形式") @Listed InstitutionForm form,
        @Item("所在地") @Listed DivisionCode division,
        @Item("状态") @Listed InstitutionStatus status,
        @Item(value = "电话", size = 20) @Nullable String telephone,
        @Item(value = "地址", size = 100) @Nullable String place,
        @Item("设立日期") @Nullable LocalDate foundedOn) {

    /** Whether its practitioners may be given cases. */
    public boolean active() {
        return status == InstitutionStatus.ACTIVE;
    }
}
