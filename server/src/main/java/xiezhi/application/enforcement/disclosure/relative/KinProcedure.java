package xiezhi.application.enforcement.disclosure.relative;

import static xiezhi.application.enforcement.disclosure.KinState.ASKED;
import static xiezhi.application.enforcement.disclosure.KinState.CONFIRMED;
import static xiezhi.application.enforcement.disclosure.KinState.ENDED;
import static xiezhi.application.enforcement.disclosure.KinState.OPEN;
import static xiezhi.application.enforcement.disclosure.KinState.REFUSED;

import java.util.List;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.disclosure.DisclosureDuty;
import xiezhi.application.enforcement.disclosure.KinEnd;
import xiezhi.application.enforcement.disclosure.KinLook;
import xiezhi.application.enforcement.disclosure.Kinship;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.Procedure;
import xiezhi.kernel.rule.LegalBasis;

/** 近亲属查询程序: asked by the relative, confirmed by the prison, open with the consent of the person in custody, over when he takes it back. */
@Component
@LegalBasis({"狱务公开意见#1", "监狱法#8"})
class KinProcedure extends Procedure<Kinship> {
    private static final String CIRCULAR = "狱务公开意见#1";
    private static final String PRIVACY = "监狱法#8";
    private final KinDesk desk;

    KinProcedure(KinDesk desk) {
        super(Kinship.class, "disclosure-kinship", "近亲属查询");
        this.desk = desk;
    }

    @Override
    protected void declare(Acts<Kinship> acts) {
        acts.own("ask", "申请查询", CIRCULAR).asks(KinForms.Asked.class).to(ASKED).makes(desk::ask);
        acts.act("confirm", "核实关系", DisclosureDuty.KIN, CIRCULAR)
                .from(ASKED)
                .to(CONFIRMED)
                .next()
                .asks(KinForms.Confirmed.class)
                .unless(desk::notBySelf)
                .shows(desk::ruling)
                .does(desk::confirm);
        acts.act("consent", "登记本人同意", DisclosureDuty.KIN, PRIVACY)
                .from(CONFIRMED)
                .to(OPEN)
                .next()
                .asks(KinForms.Consent.class)
                .unless(desk::notBySelf)
                .does(desk::consent);
        acts.act("refuse", "不予开通", DisclosureDuty.KIN, CIRCULAR)
                .from(ASKED, CONFIRMED)
                .to(REFUSED)
                .next()
                .asks(KinForms.Refused.class)
                .does((file, form) -> Done.of(file.row().refused(form.reason())).because(form.reason()));
        acts.act("end", "终止查询", DisclosureDuty.KIN, PRIVACY)
                .from(CONFIRMED, OPEN)
                .to(ENDED)
                .asks(KinForms.Ended.class)
                .does(desk::end);
        acts.platform("agree", "本人在自助终端同意", PRIVACY)
                .from(CONFIRMED)
                .to(OPEN)
                .does((file, none) -> Done.of(file.row().agreed(file.today(), "本人在自助终端确认")));
        acts.platform("object", "本人在自助终端不同意", PRIVACY)
                .from(CONFIRMED, OPEN)
                .to(ENDED)
                .does((file, none) -> Done.of(file.row().over(file.today(), KinEnd.OBJECTION, null)));
        acts.platform("give-up", "查询人终止", CIRCULAR)
                .from(ASKED, CONFIRMED, OPEN)
                .to(ENDED)
                .does((file, none) -> Done.of(file.row().over(file.today(), KinEnd.RELATIVE, null)));
    }

    @Override
    public List<Class<? extends Record>> parts() {
        return List.of(KinLook.class);
    }
}
