package xiezhi.application.publicservice.consult;

import static xiezhi.application.publicservice.consult.ConsultState.ANSWERED;
import static xiezhi.application.publicservice.consult.ConsultState.CLARIFYING;
import static xiezhi.application.publicservice.consult.ConsultState.DELIVERED;
import static xiezhi.application.publicservice.consult.ConsultState.PICKED_UP;
import static xiezhi.application.publicservice.consult.ConsultState.PUBLISHED;
import static xiezhi.application.publicservice.consult.ConsultState.RATED;
import static xiezhi.application.publicservice.consult.ConsultState.SUBMITTED;
import static xiezhi.application.publicservice.consult.ConsultState.TRANSFERRED;
import static xiezhi.application.publicservice.consult.ConsultState.WITHDRAWN;

import java.util.List;
import org.springframework.stereotype.Component;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.casework.Panel;
import xiezhi.foundation.casework.Procedure;
import xiezhi.kernel.act.Acting;

/** 咨询程序: asked, taken up, answered by one person, checked by another, delivered, rated, and perhaps published. */
@Component
class ConsultProcedure extends Procedure<Consultation> {
    private static final String ADVICE = "法律援助法#23";
    private static final String QUALITY = "法律援助法#19";
    private final Consultations consultations;
    private final ConsultDesk desk;
    private final PublishDesk publishing;

    ConsultProcedure(Consultations consultations, ConsultDesk desk, PublishDesk publishing) {
        super(Consultation.class, "consultation", "法律咨询");
        this.consultations = consultations;
        this.desk = desk;
        this.publishing = publishing;
    }

    @Override
    protected void declare(Acts<Consultation> acts) {
        acts.own("ask", "提出咨询", ADVICE)
                .asks(ConsultForms.Asked.class)
                .to(SUBMITTED)
                .makes(asked -> consultations.opened(
                        asked, ConsultMode.WRITTEN, Acting.current().person()));
        acts.begin("ask-at-counter", "窗口登记咨询", ConsultDuty.ANSWER, ADVICE)
                .asks(ConsultForms.Asked.class)
                .to(SUBMITTED)
                .makes(asked -> consultations.opened(asked, ConsultMode.COUNTER, null));
        acts.act("pick-up", "接手", ConsultDuty.ANSWER, ADVICE)
                .from(SUBMITTED)
                .to(PICKED_UP)
                .next()
                .unless(desk::conflicts)
                .does((file, none) -> desk.pickUp(file));
        answering(acts);
        checking(acts);
        asker(acts);
        acts.act("publish", "去掉个人信息后公开", ConsultDuty.PUBLISH, "个人信息保护法#6")
                .from(DELIVERED, RATED)
                .to(PUBLISHED)
                .asks(ConsultForms.Published.class)
                .unless(publishing::obstacles)
                .shows(publishing::preview)
                .does(publishing::publish);
    }

    private void answering(Acts<Consultation> acts) {
        acts.act("answer", "答复", ConsultDuty.ANSWER, QUALITY)
                .from(PICKED_UP)
                .to(ANSWERED)
                .asks(ConsultForms.Answered.class)
                .next()
                .unless(desk::notMine)
                .shows(desk::preview)
                .does(desk::answer);
        acts.act("clarify", "请提问人补充", ConsultDuty.ANSWER, ADVICE)
                .from(PICKED_UP)
                .to(CLARIFYING)
                .asks(ConsultForms.AskedBack.class)
                .unless(desk::notMine)
                .does(desk::askBack);
        acts.act("put-back", "退回待接手", ConsultDuty.ANSWER, ADVICE)
                .from(PICKED_UP)
                .to(SUBMITTED)
                .unless(desk::notMine)
                .does((file, none) -> desk.putBack(file));
        acts.act("transfer-aid", "转申请法律援助", ConsultDuty.ANSWER, ADVICE)
                .from(PICKED_UP)
                .to(TRANSFERRED)
                .asks(ConsultForms.Transferred.class)
                .unless(desk::nobodyToTransfer)
                .does(desk::transfer);
    }

    private void checking(Acts<Consultation> acts) {
        acts.act("deliver", "复核通过, 发出答复", ConsultDuty.REVIEW, QUALITY)
                .from(ANSWERED)
                .to(DELIVERED)
                .next()
                .unless(desk::notForTheAuthor)
                .does((file, none) -> desk.deliver(file));
        acts.act("send-back", "退回修改", ConsultDuty.REVIEW, QUALITY)
                .from(ANSWERED)
                .to(PICKED_UP)
                .asks(ConsultForms.Checked.class)
                .next()
                .does(desk::sendBack);
    }

    private void asker(Acts<Consultation> acts) {
        acts.own("add", "补充说明", ADVICE)
                .from(CLARIFYING)
                .to(PICKED_UP)
                .asks(ConsultForms.Added.class)
                .does(desk::add);
        acts.own("withdraw", "撤回", ADVICE)
                .from(SUBMITTED, PICKED_UP, CLARIFYING)
                .to(WITHDRAWN)
                .does((file, none) -> desk.withdraw(file));
        acts.own("rate", "评价", "法律援助法#59")
                .from(DELIVERED)
                .to(RATED)
                .asks(ConsultForms.Rated.class)
                .does(desk::rate);
        acts.own("change-rating", "修改评价", "法律援助法#59")
                .from(RATED)
                .asks(ConsultForms.Rated.class)
                .unless(desk::ratedForGood)
                .does(desk::changeRating);
    }

    @Override
    public List<Class<? extends Record>> parts() {
        return List.of(ConsultAnswer.class, ConsultNote.class, ConsultRating.class);
    }

    @Override
    public List<Panel> panels(OpenFile<Consultation> file) {
        return desk.panels(file);
    }
}
