package xiezhi.application.enforcement.sentence.commutation;

import xiezhi.kernel.record.Item;

/** 减刑建议审查事实: the case as it stands on the day of the report, and what is proposed. */
public record ProposalFacts(
        @Item("案件") CaseFacts file, @Item("建议") Proposal proposal) {}
