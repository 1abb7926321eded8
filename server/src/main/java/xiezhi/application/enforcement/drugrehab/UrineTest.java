package xiezhi.application.enforcement.drugrehab;

import static xiezhi.kernel.fault.Check.that;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.identity.Person;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Share;
import xiezhi.kernel.record.Standard;

/** 尿检: two people take it, each hand that holds the sample signs, two sign the result. */
@Standard(
        code = "drugrehab.urine-test",
        name = "尿检",
        basis = "吸毒检测程序规定#8",
        title = "sample",
        readers = {RehabDuty.DOCTOR, RehabDuty.ASSESS},
        unmaskers = {RehabDuty.DOCTOR, RehabDuty.ASSESS},
        share = Share.NEVER,
        keep = Keep.WITH_CASE_FILE)
public record UrineTest(
        @Key Ref<UrineTest> id,
        @Item("戒毒档案") Ref<RehabCase> rehab,
        @Item("状态") @Listed SampleState state,
        @Item(value = "样本编号", size = 40) @Listed @Searched String sample,
        @Item("采样时间") @Listed Instant taken,
        @Item("采样人") Ref<Person> taker,
        @Item("见证人") @Nullable Ref<Person> witness,
        @Item(value = "封签号", size = 40) String seal,
        @Item("保管链") List<Hand> chain,
        @Item(value = "检测设备", size = 60) @Nullable String device,
        @Item(value = "结果", sealed = true) @Nullable SampleResult result,
        @Item("检测人") @Nullable Ref<Person> tester,
        @Item("复核人") @Nullable Ref<Person> second) {

    public UrineTest {
        chain = List.copyOf(chain);
        that(witness == null || !witness.equals(taker), "见证人不能是采样人 (吸毒检测程序规定第8条)");
        that(second == null || !second.equals(tester), "复核人不能是检测人 (吸毒检测程序规定第8条)");
        that((second == null) || result != null, "没有结果不能复核");
    }

    /** 经手: one hand that held the sample. */
    public record Hand(
            @Item("时间") Instant at,
            @Item("经手人") Ref<Person> who,
            @Item(value = "动作", size = 40) String what,
            @Item("封签完好") boolean intact) {}

    /** The same sample with one more hand. */
    public UrineTest passed(SampleState next, Hand hand) {
        return copy(next, witness, Stream.concat(chain.stream(), Stream.of(hand)).toList(), device, result, tester, second);
    }

    /** The same sample, its taking confirmed by the second person. */
    public UrineTest witnessed(Ref<Person> by) {
        return copy(state, by, chain, device, result, tester, second);
    }

    /** The same sample with what the first tester found. */
    public UrineTest found(String on, SampleResult what, Ref<Person> by) {
        return copy(state, witness, chain, on, what, by, null);
    }

    /** The same result, signed by the second tester. */
    public UrineTest signed(Ref<Person> by) {
        return copy(SampleState.RESULTED, witness, chain, device, result, tester, by);
    }

    private UrineTest copy(
            SampleState next,
            @Nullable Ref<Person> saw,
            List<Hand> hands,
            @Nullable String on,
            @Nullable SampleResult what,
            @Nullable Ref<Person> first,
            @Nullable Ref<Person> last) {
        return new UrineTest(id, rehab, next, sample, taken, taker, saw, seal, hands, on, what, first, last);
    }

}
