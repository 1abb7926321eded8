package xiezhi.application.government.legalaid.file;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiezhi.foundation.rules.RulePlace;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;

/**
 * 承办人员的代理: what a lawyer of an aid case may entrust to a colleague while he is away. He was named himself and answers for the case; a
 * colleague of his firm may pass on to the recipient how it stands, and nothing that asks for the recipient's mandate or the lawyer's own word.
 */
public final class LawyerStandIn {
    private LawyerStandIn() {}

    @Rule(
            name = "legal-aid-stand-in",
            title = "法律援助承办人员的代理",
            summary = "承办人员离岗期间, 同一执业机构的同事只可以转达办理情况; 接受指派、出庭、办结报告由本人承担, 不能承办的更换人员")
    @LegalBasis({"法律援助法#43.1", "法律援助法#46", "法律援助法#50", "律师法#25", "律师法#38", "律师法#39", "民法典#169", "民事诉讼法#62"})
    public static Ruling<Boolean> may(StandInFacts facts) {
        List<Reason> against = new ArrayList<>();
        switch (facts.act()) {
            case ACCEPT, DECLINE -> against.add(new Reason("法律援助法#46.1", "法律援助机构指派的是承办人员本人, 是否接受指派由本人答复"));
            case APPEAR -> {
                against.add(new Reason("民事诉讼法#62", "代为诉讼须有受援人签名的授权委托书, 受援人授权的是承办人员本人"));
                against.add(new Reason("民法典#169", "转委托第三人代理的, 应当取得被代理人的同意或者追认"));
            }
            case CONCLUDE, REPORT_CLOSING -> against.add(new Reason("法律援助法#50", "案件办结和办理情况由承办人员本人报告"));
            case PASS_ON -> {}
        }
        need(against, facts.sameInstitution(), "律师法#25", "代理人不在承办人员的执业机构, 业务由执业机构统一接受");
        need(against, facts.practising(), "律师法#25", "代理人没有在执业");
        need(against, !facts.conflict(), "律师法#39", "代理人与这件案件有利益冲突, 或者已经声明回避");
        return against.isEmpty()
                ? Ruling.of(true, new Reason("法律援助法#46.2", "转达办理情况, 不改变承办人员"))
                : Ruling.of(false, against);
    }

    private static void need(List<Reason> against, boolean holds, String basis, String finding) {
        if (!holds) {
            against.add(new Reason(basis, finding));
        }
    }

    /** 规则公开. */
    @Configuration(proxyBeanMethods = false)
    static class Shown {

        @Bean
        RulePlace lawyerStandIn() {
            return new RulePlace(LawyerStandIn.class);
        }
    }
}
