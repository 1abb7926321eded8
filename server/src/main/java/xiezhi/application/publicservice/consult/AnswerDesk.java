package xiezhi.application.publicservice.consult;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import xiezhi.application.publicservice.consult.ConsultAnswer.Cited;
import xiezhi.kernel.fault.Fault;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.rule.LegalBasis;
import xiezhi.kernel.rule.Reason;
import xiezhi.kernel.rule.Ruling;

/** 答复核验: an answer by a person passes the same check as one by the machine: what it names must stand in the library. */
@Component
@LegalBasis({"法律援助法#19", "法律援助法#23"})
class AnswerDesk {
    private static final List<String> PROMISES =
            List.of("包赢", "保证胜诉", "保证赢", "一定能赢", "肯定能赢", "必胜", "百分之百胜", "保证拿到", "包拿回");
    private static final List<String> SOLICITING =
            List.of("加我微信", "加微信", "我的律所", "本所收费", "委托本所", "找我代理", "付费咨询", "优惠价", "扫码付款");
    private final Quoting quoting;

    AnswerDesk(Quoting quoting) {
        this.quoting = quoting;
    }

    /** The citations with their hashes; every fault of text and citations is named at once. */
    List<Cited> cited(ConsultForms.Answered form, LocalDate day) {
        List<Fault> faults = faults(form.text(), keys(form), form.practiceView(), day);
        if (!faults.isEmpty()) {
            throw new Unfit(faults);
        }
        return keys(form).stream()
                .map(key -> quoting.of(key, day))
                .flatMap(Optional::stream)
                .map(quotation -> new Cited(quotation.key(), quotation.sha256()))
                .toList();
    }

    /** The same as a ruling, before the button. */
    Ruling<String> preview(ConsultForms.Answered form, LocalDate day) {
        List<Fault> faults = faults(form.text(), keys(form), form.practiceView(), day);
        return Ruling.of(
                faults.isEmpty() ? "可以提交复核" : "还有%d处要改".formatted(faults.size()),
                faults.isEmpty()
                        ? List.of(new Reason("法律援助法#19", "所引条文都在法规库中, 行文没有超出引文"))
                        : faults.stream()
                                .map(fault -> new Reason("法律援助法#19", fault.message()))
                                .toList());
    }

    /** The articles as they stood for this answer; a citation whose words have changed since is left out and named. */
    List<Quotation> quotations(List<Cited> citations, LocalDate day) {
        return citations.stream()
                .map(cited ->
                        quoting.of(cited.key(), day).filter(q -> q.sha256().equals(cited.sha256())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether each citation still stands in the library, word for word. */
    List<String> broken(String text, List<Cited> citations, LocalDate day) {
        List<Quotation> held = quotations(citations, day);
        return held.size() < citations.size() ? List.of("有引文与法规库不一致") : quoting.faults(text, held);
    }

    private List<Fault> faults(String text, List<String> keys, boolean practiceView, LocalDate day) {
        List<Fault> faults = new ArrayList<>();
        List<Quotation> quotations = new ArrayList<>();
        for (String key : keys) {
            Optional<Quotation> held = quoting.of(key, day);
            held.ifPresentOrElse(
                    quotations::add,
                    () -> faults.add(Fault.of("citations", "法规库中没有“%s” (或者%s没有施行)".formatted(key, day))));
        }
        if (keys.isEmpty() && !practiceView) {
            faults.add(Fault.of("citations", "至少引用一条现行条文, 或者注明没有条文规定、属于实务意见"));
        }
        Prose.uncovered(text, quotations).forEach(fault -> faults.add(Fault.of("text", fault)));
        PROMISES.stream()
                .filter(text::contains)
                .forEach(word -> faults.add(Fault.of("text", "不得承诺结果: “%s”".formatted(word))));
        SOLICITING.stream()
                .filter(text::contains)
                .forEach(word -> faults.add(Fault.of("text", "不得招揽业务: “%s”".formatted(word))));
        return faults;
    }

    private static List<String> keys(ConsultForms.Answered form) {
        List<ConsultForms.Cite> cites = form.citations();
        return cites == null
                ? List.of()
                : cites.stream().map(cite -> cite.key().strip()).distinct().toList();
    }
}
