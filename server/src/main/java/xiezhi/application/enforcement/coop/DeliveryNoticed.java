package xiezhi.application.enforcement.coop;

import java.util.UUID;
import xiezhi.application.enforcement.coop.contract.Delivery;
import xiezhi.application.enforcement.person.Person;
import xiezhi.kernel.record.Ref;

/**
 * 收押预告已采纳: police will bring the person.
 *
 * @param unit the unit of ours that the message was addressed to
 */
public record DeliveryNoticed(Ref<Proposal> proposal, Ref<Person> person, UUID unit, String from, String bizNo, Delivery said) {}
