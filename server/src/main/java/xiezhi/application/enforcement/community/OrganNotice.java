package xiezhi.application.enforcement.community;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 通报: what another organ was told, when and with which letter: the procuratorate reads the work from these rows. */
@Standard(code = "community.notice", name = "通报", basis = "社区矫正法#62", readers = {CommunityDuty.OFFICE, CommunityDuty.COUNTY, CommunityDuty.HEAD, CommunityDuty.HIGHER, CommunityDuty.PROCURATOR}, keep = Keep.THIRTY_YEARS)
public record OrganNotice(
        @Key Ref<OrganNotice> id,
        @Item("矫正对象") @Listed Ref<Supervisee> supervisee,
        @Item("对象") @Listed OrganKind organ,
        @Item("日期") @Listed LocalDate day,
        @Item(value = "事项", size = 200) @Listed String matter,
        @Item(value = "文书", size = 100) @Nullable String document) {}
