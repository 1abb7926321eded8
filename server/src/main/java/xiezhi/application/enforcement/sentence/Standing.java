package xiezhi.application.enforcement.sentence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.person.Person;
import xiezhi.kernel.identity.PlainText;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Standard;

/** 现行刑期: what the rules say of a person's term today, kept so that lists can ask for it. Never entered; always recomputed. */
@Standard(
        code = "sentence.standing",
        name = "现行刑期",
        basis = {"刑法#78", "刑法#81"},
        readers = {SentenceDuty.TERM, SentenceDuty.READ, SentenceDuty.CHECK, SentenceDuty.SIMULATE})
public record Standing(
        @Key Ref<Standing> id,
        @Item("罪犯") @Listed Ref<Person> person,
        @Item("裁判文书") Ref<Judgment> judgment,
        @Item("现行刑种") @Listed PenaltyKind penalty,
        @Item("刑期起日") @Nullable LocalDate since,
        @Item("刑期止日") @Listed @Nullable LocalDate ends,
        @Item("止日未定的原因") @Listed @Nullable PlainText pending,
        @Item("实际执行最低限度") @Nullable LocalDate floorEnd,
        @Item("可以报请减刑之日") @Listed @Nullable LocalDate commutationFrom,
        @Item("可以假释之日") @Listed @Nullable LocalDate paroleFrom,
        @Item("载明与计算不一致") @Listed boolean differs,
        @Item("计算日期") LocalDate computedOn) {}
