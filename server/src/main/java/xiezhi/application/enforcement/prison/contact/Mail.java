package xiezhi.application.enforcement.prison.contact;

import xiezhi.application.enforcement.prison.PrisonLaw;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Rule;
import xiezhi.kernel.rule.Ruling;

/** 通信: letters to organs above are not opened; what may be withheld has become less with the revision. */
public final class Mail {
    private Mail() {}

    @Rule(name = "prison-mail", title = "信件检查", summary = "罪犯来往信件是否检查, 可否扣留")
    @LegalBasis({"监狱法#68", "监狱法2012#47"})
    public static Ruling<MailOutcome> check(MailFacts facts) {
        PrisonLaw law = PrisonLaw.on(facts.day());
        String basis = law.article("47", "68");
        if (facts.outgoing() && exempt(facts.addressee(), law)) {
            return Ruling.of(
                    MailOutcome.UNCHECKED,
                    new Reason(basis, "写给%s的信件不受检查".formatted(facts.addressee().label())));
        }
        if (Boolean.TRUE.equals(facts.suspectedCrime())) {
            return Ruling.of(MailOutcome.WITHHOLD, new Reason(basis, "涉嫌危害国家安全或者犯罪, 可以扣留并依法处理"));
        }
        if (Boolean.TRUE.equals(facts.harmful())) {
            return law.revised()
                    ? Ruling.of(MailOutcome.DELIVER, new Reason(basis, "仅有碍改造的内容, 不再是扣留的理由"))
                    : Ruling.of(MailOutcome.WITHHOLD, new Reason(basis, "有碍罪犯改造内容的信件, 可以扣留"));
        }
        return Ruling.of(MailOutcome.DELIVER, new Reason(basis, "经安全检查后转递"));
    }

    /** Supervision organs are named since the revision; the act of 2012 names superior and judicial organs. */
    @LegalBasis({"监狱法#68", "监狱法2012#47"})
    private static boolean exempt(Counterpart addressee, PrisonLaw law) {
        return switch (addressee) {
            case SUPERIOR_ORGAN, JUDICIAL_ORGAN -> true;
            case SUPERVISION_ORGAN -> law.revised();
            default -> false;
        };
    }
}
