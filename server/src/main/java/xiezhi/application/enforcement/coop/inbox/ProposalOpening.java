package xiezhi.application.enforcement.coop.inbox;

import java.util.UUID;
import xiezhi.application.enforcement.coop.Proposal;

/** 来文提交: a proposal as the platform opens it, and the unit that has to say whether it is a fact. */
public record ProposalOpening(Proposal proposal, UUID unit) {}
