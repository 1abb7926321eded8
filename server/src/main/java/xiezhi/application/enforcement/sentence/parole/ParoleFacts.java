package xiezhi.application.enforcement.sentence.parole;

import org.jspecify.annotations.Nullable;
import xiezhi.application.enforcement.sentence.commutation.CaseFacts;
import xiezhi.kernel.record.Item;

/**
 * 假释审查事实: the case on the day of the report, and what people have found.
 *
 * @param noRisk what the meeting found; a rule can't find it
 */
public record ParoleFacts(
        @Item("案件") CaseFacts file,

        @Item(value = "确有悔改表现", hint = "由监区集体评议认定") @Nullable
        Boolean repentant,

        @Item(value = "没有再犯罪的危险", hint = "由人认定: 犯罪情节、原判刑罚、一贯表现、年龄、身体、性格、生活来源、监管条件") @Nullable
        Boolean noRisk,

        @Item("已附调查评估") @Nullable Boolean investigated,
        @Item("最高人民法院核准的特殊情况") @Nullable Boolean special,
        @Item("曾被撤销假释") @Nullable Boolean revokedBefore,

        @Item(value = "因漏罪撤销, 且曾如实供述或者自首", hint = "减刑假释规定第30条的例外") @Nullable
        Boolean revokedExcused,

        @Item("公示期间收到不同意见") @Nullable Boolean objections,
        @Item("检察机关有异议") @Nullable Boolean procuratorObjects,
        @Item("社会影响重大或者关注度高") @Nullable Boolean publicConcern) {}
