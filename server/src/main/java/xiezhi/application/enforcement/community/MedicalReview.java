package xiezhi.application.enforcement.community;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 病情复查: papers of a hospital named by the province, and what they say of the ground of the stay outside. */
@Standard(code = "community.medical-review", name = "病情复查", basis = "社区矫正法实施办法#24", readers = {CommunityDuty.OFFICE, CommunityDuty.COUNTY, CommunityDuty.HEAD, CommunityDuty.HIGHER, CommunityDuty.PROCURATOR}, keep = Keep.THIRTY_YEARS)
public record MedicalReview(
        @Key Ref<MedicalReview> id,
        @Item("矫正对象") @Listed Ref<Supervisee> supervisee,
        @Item("复查之日") @Listed LocalDate day,
        @Item(value = "医院", size = 100) String hospital,
        @Item(value = "复查情况", size = 2000, sealed = true) String result,
        @Item(value = "审核人", size = 100) @Nullable String reviewer,
        @Item("保外就医情形仍存在") @Listed boolean causeRemains,
        @Item("下次提交") @Listed LocalDate nextDue) {}
