package xiezhi.application.enforcement.coop;

import java.util.UUID;
import xiezhi.application.enforcement.coop.contract.OutsideDecision;
import xiezhi.application.enforcement.person.Person;
import xiezhi.kernel.record.Ref;

/**
 * 暂予监外执行决定已采纳.
 *
 * @param unit the unit of ours that the message was addressed to
 */
public record OutsideDecided(Ref<Proposal> proposal, Ref<Person> person, UUID unit, String from, String bizNo, OutsideDecision said) {}
