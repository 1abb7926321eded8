package xiezhi.application.enforcement.coop;

import java.util.UUID;
import xiezhi.application.enforcement.coop.contract.SealOrder;
import xiezhi.application.enforcement.person.Person;
import xiezhi.kernel.record.Ref;

/**
 * 封存通知已采纳: the record of a case is to be sealed.
 *
 * @param unit the unit of ours that the message was addressed to
 */
public record SealOrdered(Ref<Proposal> proposal, Ref<Person> person, UUID unit, String from, String bizNo, SealOrder said) {}
