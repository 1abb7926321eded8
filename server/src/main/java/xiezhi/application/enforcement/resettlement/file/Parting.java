package xiezhi.application.enforcement.resettlement.file;

import static xiezhi.application.enforcement.resettlement.HelpState.ACTIVE;
import static xiezhi.application.enforcement.resettlement.HelpState.CLOSED;
import static xiezhi.application.enforcement.resettlement.HelpState.HANDED_OVER;
import static xiezhi.application.enforcement.resettlement.HelpState.MOVED;
import static xiezhi.application.enforcement.resettlement.HelpState.NOTICED;
import static xiezhi.application.enforcement.resettlement.HelpState.NO_SHOW;
import static xiezhi.application.enforcement.resettlement.HelpState.RECEIVER_SET;
import static xiezhi.application.enforcement.resettlement.HelpState.UNVERIFIED;
import static xiezhi.application.enforcement.resettlement.HelpState.VERIFIED;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.person.Episode;
import xiezhi.application.enforcement.person.Episodes;
import xiezhi.application.enforcement.resettlement.Closure;
import xiezhi.application.enforcement.resettlement.Consent;
import xiezhi.application.enforcement.resettlement.HelpCase;
import xiezhi.application.enforcement.resettlement.HelpDuty;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.OpenFile;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.Reason;

/** 结束: the period is over, the person has moved or wants no help; refusing it has no consequence and can be taken back. */
@Component
class Parting {
    private static final String FREE = "监狱法#62";
    private final HelpFiles files;
    private final Episodes episodes;
    private final Clocks clocks;

    Parting(HelpFiles files, Episodes episodes, Clocks clocks) {
        this.files = files;
        this.episodes = episodes;
        this.clocks = clocks;
    }

    void declare(Acts<HelpCase> acts) {
        acts.act("refuse-help", "本人谢绝帮教", HelpDuty.OFFICE, FREE)
                .from(ACTIVE)
                .to(CLOSED)
                .does(this::refused);
        acts.act("resume-help", "本人重新接受帮教", HelpDuty.OFFICE, FREE)
                .from(CLOSED)
                .to(HANDED_OVER)
                .unless(Parting::notOpenAgain)
                .does(this::resumed);
        acts.act("move-away", "迁往外地", HelpDuty.OFFICE, "监狱法#59")
                .from(ACTIVE)
                .to(MOVED)
                .asks(HelpForms.Moving.class)
                .does(this::move);
        acts.act("receive-moved", "接收迁入", HelpDuty.COUNTY, "监狱法#59")
                .from(MOVED)
                .to(ACTIVE)
                .asks(HelpForms.Receiver.class)
                .does(this::receive);
        acts.act("close", "结束帮教", HelpDuty.COUNTY, "中办发〔2010〕5号#2")
                .from(NOTICED, UNVERIFIED, VERIFIED, RECEIVER_SET, NO_SHOW, HANDED_OVER, ACTIVE, MOVED)
                .to(CLOSED)
                .asks(HelpForms.Ending.class)
                .does(this::close);
        acts.platform("died", "死亡", "中办发〔2010〕5号#2")
                .from(NOTICED, UNVERIFIED, VERIFIED, RECEIVER_SET, NO_SHOW, HANDED_OVER, ACTIVE, MOVED)
                .to(CLOSED)
                .asks(HelpForms.Gone.class)
                .does((file, form) -> end(file, Closure.DEAD, "死亡"));
    }

    private Done<HelpCase> refused(OpenFile<HelpCase> file, Record none) {
        Done<HelpCase> done = end(file, Closure.REFUSED, "本人谢绝帮教, 没有任何不利后果");
        return new Done<>(done.row().change().consent(Consent.REFUSED).make(), done.reason(), done.document());
    }

    private static List<Reason> notOpenAgain(OpenFile<HelpCase> file) {
        return file.row().closure() == Closure.REFUSED ? List.of() : List.of(new Reason(FREE, "不是因本人谢绝而结束的档案"));
    }

    private Done<HelpCase> resumed(OpenFile<HelpCase> file, Record none) {
        return Done.of(file.row().change()
                        .state(HANDED_OVER)
                        .consent(Consent.UNASKED)
                        .closure(null)
                        .closed(null)
                        .episode(null)
                        .make())
                .because("本人重新接受帮教");
    }

    private Done<HelpCase> move(OpenFile<HelpCase> file, HelpForms.Moving form) {
        UUID county = files.county(form.to());
        HelpCase moved = file.row().change()
                .state(MOVED)
                .homeDivision(form.to())
                .receiver(null)
                .make();
        file.afterwards(() -> {
            files.place(file, county);
            files.tell(county, HelpDuty.COUNTY, moved, "帮教对象迁入, 请确定接收司法所");
        });
        return Done.of(moved)
                .because(form.reason())
                .with(files.letter("move-notice", file, Map.of("to", files.unitName(county), "reason", form.reason())));
    }

    private Done<HelpCase> receive(OpenFile<HelpCase> file, HelpForms.Receiver form) {
        UUID office = form.office().id();
        HelpCase here = file.row().change().state(ACTIVE).receiver(form.office()).make();
        Ref<Episode> episode = here.episode();
        file.afterwards(() -> {
            files.place(file, office);
            files.tell(office, HelpDuty.OFFICE, here, "帮教对象迁入, 请联系走访");
            if (episode != null) {
                episodes.handOver(episode, office);
            }
        });
        return Done.of(here).because(files.unitName(office));
    }

    private Done<HelpCase> close(OpenFile<HelpCase> file, HelpForms.Ending form) {
        LocalDate until = file.row().periodEnd();
        if (form.closure() == Closure.EXPIRED && (until == null || file.today().isBefore(until))) {
            throw Refusal.under("中办发〔2010〕5号#2", "帮教期限%s尚未届满".formatted(until == null ? "" : "至" + until), "期满后再办理, 或者选择其他原因");
        }
        return end(file, form.closure(), form.note());
    }

    private Done<HelpCase> end(OpenFile<HelpCase> file, Closure closure, String why) {
        HelpCase ended = file.row().change()
                .state(CLOSED)
                .closure(closure)
                .closed(file.today())
                .nextVisit(null)
                .make();
        clocks.cancel(file.ref());
        Ref<Episode> episode = ended.episode();
        if (episode != null) {
            episodes.close(episode, file.today(), closure.label());
            file.afterwards(() -> files.line(
                    file, ended, "closed", file.today(), "结束帮教", List.of(new Reason("中办发〔2010〕5号#2", closure.label()))));
        }
        return Done.of(ended)
                .because(why)
                .with(
                        closure == Closure.EXPIRED
                                ? files.letter("closing-certificate", file, Map.of("closure", closure))
                                : null);
    }
}
