package xiezhi.application.enforcement.coop;

import java.util.UUID;
import xiezhi.application.enforcement.coop.contract.Evaluation;
import xiezhi.application.enforcement.person.Person;
import xiezhi.kernel.record.Ref;

/**
 * 调查评估委托已采纳: an organ asks the county what it thinks of the person's placement.
 *
 * @param unit the unit of ours that the message was addressed to
 */
public record EvaluationAsked(Ref<Proposal> proposal, Ref<Person> person, UUID unit, String from, String bizNo, Evaluation said) {}
