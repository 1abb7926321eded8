package xiezhi.application.enforcement.sentence;

import static xiezhi.kernel.fault.Check.that;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.person.Person;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.identity.PlainText;
import xiezhi.kernel.record.Item;
import xiezhi.kernel.record.Keep;
import xiezhi.kernel.record.Key;
import xiezhi.kernel.record.Listed;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Searched;
import xiezhi.kernel.record.Standard;

/** 裁判文书: an effective judgment against one person as the court sent it, with what its notice of execution prints. */
@Standard(
        code = "sentence.judgment",
        name = "裁判文书",
        basis = "监狱法#31",
        title = "number",
        readers = {SentenceDuty.TERM, SentenceDuty.READ, SentenceDuty.CHECK},
        keep = Keep.PERMANENT)
public record Judgment(
        @Key Ref<Judgment> id,
        @Item("罪犯") @Listed Ref<Person> person,
        @Item("裁判法院") @Listed @Searched PlainText court,
        @Item("案号") @Listed @Searched CaseNumber number,
        @Item("执行通知书文号") @Nullable CaseNumber notice,
        @Item(value = "判决多名被告人", hint = "同案犯共用一个案号") boolean severalDefendants,
        @Item("审级") Instance instance,
        @Item("裁判日期") @Listed LocalDate judged,
        @Item("生效日期") LocalDate effective,
        @Item("罪名") List<Charge> charges,
        @Item("主刑") @Listed PenaltyKind penalty,
        @Item("刑期") @Listed @Nullable TermLength term,
        @Item("数罪并罚") boolean combined,
        @Item("缓刑考验期") @Nullable TermLength probation,
        @Item("刑期起日") @Listed @Nullable LocalDate start,
        @Item("执行通知书载明的刑期止日") @Listed @Nullable LocalDate printedEnd,
        @Item("先行羁押") List<CustodySpan> custody,
        @Item("交付执行日") @Nullable LocalDate delivered,
        @Item("罪犯类别") Set<OffenceFlag> flags,
        @Item("财产性判项") List<MoneyJudgment> money,
        @Item("剥夺政治权利终身") boolean rightsForLife,
        @Item("剥夺政治权利期限") @Nullable TermLength rights,
        @Item("限制减刑") boolean limitCommutation,
        @Item("终身监禁, 不得减刑、假释") boolean lifeNoCommutation,
        @Item("禁止令") @Nullable PlainText prohibition,
        @Item("状态") @Listed JudgmentState state,
        @Item("代替的裁判文书") @Nullable Ref<Judgment> replaces) {

    public Judgment {
        charges = List.copyOf(charges);
        custody = List.copyOf(custody);
        flags = Set.copyOf(flags);
        money = List.copyOf(money);
        that(!charges.isEmpty(), "至少写明一个罪名");
        that(!effective.isBefore(judged), "生效日期 %s 早于裁判日期 %s", effective, judged);
        that(penalty.runsForATerm() == (term != null), "有期徒刑、拘役、管制应当写明刑期; 无期徒刑、死缓没有刑期");
        that(
                probation == null || penalty == PenaltyKind.FIXED_TERM || penalty == PenaltyKind.CRIMINAL_DETENTION,
                "只有拘役和有期徒刑可以宣告缓刑");
        that(start == null || printedEnd == null || penalty.runsForATerm(), "无期徒刑、死缓没有刑期止日");
        that(!limitCommutation || penalty == PenaltyKind.REPRIEVE, "限制减刑只能随死缓判决宣告");
        that(!lifeNoCommutation || !penalty.runsForATerm(), "终身监禁只能随死缓判决宣告");
    }

    /** Whether two or more of the crimes were each punished with ten years or more. */
    public boolean twoHeavy() {
        return charges.stream().filter(Charge::heavy).count() >= 2;
    }

    public Judgment in(JudgmentState other) {
        return new Judgment(
                id,
                person,
                court,
                number,
                notice,
                severalDefendants,
                instance,
                judged,
                effective,
                charges,
                penalty,
                term,
                combined,
                probation,
                start,
                printedEnd,
                custody,
                delivered,
                flags,
                money,
                rightsForLife,
                rights,
                limitCommutation,
                lifeNoCommutation,
                prohibition,
                other,
                replaces);
    }

    /** Handed over to the prison on the day, from which commutation counts (减刑假释规定 art. 40). */
    public Judgment deliveredOn(LocalDate day) {
        return new Judgment(
                id,
                person,
                court,
                number,
                notice,
                severalDefendants,
                instance,
                judged,
                effective,
                charges,
                penalty,
                term,
                combined,
                probation,
                start,
                printedEnd,
                custody,
                day,
                flags,
                money,
                rightsForLife,
                rights,
                limitCommutation,
                lifeNoCommutation,
                prohibition,
                state,
                replaces);
    }
}
