package xiezhi.foundation.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.code.Sex;
import xiezhi.kernel.fault.Check;
import xiezhi.kernel.identity.CitizenId;
import xiezhi.kernel.identity.Money;
import xiezhi.kernel.identity.PersonName;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;

/** 样本档案: a record with every kind of field, by which the store is tested. It exists in tests only. */
@Standard(
        code = "sample.file",
        name = "样本档案",
        title = "number",
        readers = "sample.read",
        writers = "sample.write",
        unmaskers = "sample.unmask")
public record SampleFile(
        @Key Ref<SampleFile> id,
        @Item("编号") @Listed @Searched String number,
        @Item("姓名") @Listed @Searched PersonName personName,
        @Item("公民身份号码") @Searched CitizenId citizenId,
        @Item("性别") @Listed Sex sex,
        @Item("标签") Set<Sex> tags,
        @Item("收件日") @Listed LocalDate receivedOn,
        @Item("办结日") @Listed @Nullable LocalDate closedOn,
        @Item("金额") @Nullable Money amount,

        @Item(value = "经过", size = 2000, sealed = true) @Nullable
        String story,

        @Item("家庭成员") List<Member> members,
        @Item("关联") @Nullable Ref<SampleFile> linked) {

    /** 成员. */
    public record Member(
            @Item("姓名") PersonName name, @Item("年龄") int age) {}

    public SampleFile {
        tags = Set.copyOf(tags);
        members = List.copyOf(members);
        Check.all()
                .field("closedOn", closedOn == null || !closedOn.isBefore(receivedOn), "办结日不能早于收件日")
                .done();
    }

    SampleFile linkedTo(SampleFile other) {
        return new SampleFile(
                id, number, personName, citizenId, sex, tags, receivedOn, closedOn, amount, story, members, other.id());
    }

    SampleFile numbered(String other) {
        return new SampleFile(
                id, other, personName, citizenId, sex, tags, receivedOn, closedOn, amount, story, members, linked);
    }
}
