package xiezhi.application.government.legalaid;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xiezhi.application.government.lawyer.Institution;
import xiezhi.application.government.lawyer.Practitioner;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 指派: who was named, at which place of the ranking, why those before him were passed over, and how it ended. */
@Standard(
        code = "legalaid.assignment",
        name = "法律援助指派",
        basis = "法律援助法#43.1",
        readers = {AidDuty.ASSIGN, AidDuty.CLOSE, AidDuty.LEAD, AidDuty.HANDLE})
public record AidAssignment(
        @Key Ref<AidAssignment> id,
        @Item("申请") Ref<AidApplication> application,
        @Item("承办人员") @Listed Ref<Practitioner> lawyer,
        @Item("承办机构") @Listed Ref<Institution> institution,
        @Item(value = "名次", min = 1) int rank,
        @Item("排在前面而未指派的理由") List<Skipped> skipped,
        @Item("指派日期") @Listed LocalDate assignedOn,
        @Item("接受日期") @Nullable LocalDate acceptedOn,
        @Item("结束日期") @Nullable LocalDate endedOn,
        @Item(value = "结束原因", size = 500) @Nullable String endReason) {

    /** 未指派的理由: somebody who stood before, and why not he. */
    public record Skipped(
            @Item(value = "姓名", size = 50) String name,
            @Item(value = "理由", size = 500) String reason) {}

    public AidAssignment {
        skipped = List.copyOf(skipped);
        that(endedOn == null || !endedOn.isBefore(assignedOn), "结束日期不能早于指派日期");
    }

    public AidAssignment accepted(LocalDate day) {
        return new AidAssignment(
                id, application, lawyer, institution, rank, skipped, assignedOn, day, endedOn, endReason);
    }

    public AidAssignment ended(LocalDate day, String why) {
        return new AidAssignment(id, application, lawyer, institution, rank, skipped, assignedOn, acceptedOn, day, why);
    }
}
