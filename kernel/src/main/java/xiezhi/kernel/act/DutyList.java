package xiezhi.kernel.act;

/**
 * 职责清单: a room's duties: public constants of type String ({@code legalaid.review}), each with its Chinese name under
 * {@link xiezhi.kernel.record.Item}. The room makes one a bean; identity offers them to the security administrator.
 */
public interface DutyList {}
