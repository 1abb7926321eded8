package xiezhi.application.government.legalaid.hall;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.application.government.legalaid.AidMatter;
import xiezhi.application.government.legalaid.Exemption;
import xiezhi.application.government.legalaid.eligibility.AidAnswer;
import xiezhi.application.government.legalaid.eligibility.AidFacts;
import xiezhi.application.government.legalaid.eligibility.Eligibility;
import xiezhi.foundation.web.PlainSheet;
import xiezhi.foundation.web.Problems;
import xiezhi.kernel.act.OpenToAll;
import xiezhi.kernel.record.Labelled;
import xiezhi.kernel.rule.Ruling;

/** 素页法律援助: the pre-check and the offices, for those who read without script. Nothing that is told here is kept. */
@RestController
class PlainAid {
    private static final String CHECK = "/plain/legal-aid";
    private static final String OFFICES = "/plain/offices";
    private static final String WHY = "法律援助法#23: how to get aid is told to everybody; what is asked is not kept";
    private static final int MOST_HEADS = 20;
    private final Centres centres;
    private final Problems problems;
    private final Clock clock;

    PlainAid(Centres centres, Problems problems, Clock clock) {
        this.centres = centres;
        this.problems = problems;
        this.clock = clock;
    }

    @Bean
    static PlainSheet.Door checkDoor() {
        return new PlainSheet.Door(CHECK, "看看能不能得到法律援助", "Could you get legal aid?");
    }

    @Bean
    static PlainSheet.Door officesDoor() {
        return new PlainSheet.Door(OFFICES, "法律援助机构地址和电话", "Legal aid centres: addresses and telephones");
    }

    @GetMapping(OFFICES)
    @OpenToAll(because = WHY)
    ResponseEntity<String> offices() {
        PlainSheet sheet = new PlainSheet("法律援助机构", "Legal aid centres");
        centres.list(null)
                .forEach(centre -> sheet.heading(centre.name())
                        .text(centre.address() == null ? "地址请拨打12348询问" : centre.address())
                        .html("<p><a href=\"tel:" + PlainSheet.safe(centre.phone()) + "\">"
                                + PlainSheet.safe(centre.phone()) + "</a></p>")
                        .text(centre.hours()));
        return sheet.answer();
    }

    @GetMapping(CHECK)
    @OpenToAll(because = WHY)
    ResponseEntity<String> questions() {
        return new PlainSheet("看看能不能得到法律援助", "Could you get legal aid?")
                .text("填好后按“看结果”。不用写姓名, 填的内容不保存。", "No name is asked, nothing is kept.")
                .html("<form method=\"post\">"
                        + choice("matter", "要办的是什么事 Your matter", AidMatter.values(), true)
                        + number("heads", "一起生活的家庭成员有几人 (含您本人) People in your household", "1", "1", "20")
                        + number("income", "全家过去12个月收入合计 (元) Household income of 12 months, yuan", "", "0", "")
                        + number("assets", "全家存款、股票等财产合计 (元), 不算自住的房子 Savings, yuan", "", "0", "")
                        + choice("exemption", "属于下面哪一类 (没有就不选) Any of these?", Exemption.values(), false)
                        + tick("proved", "有上面这一类的证明 I have the paper that proves it")
                        + tick("urgent", "有紧急情况, 例如要马上申请财产保全 It is urgent")
                        + "<button>看结果 See the answer</button></form>")
                .answer();
    }

    @PostMapping(CHECK)
    @OpenToAll(because = WHY)
    ResponseEntity<String> answer(
            @RequestParam AidMatter matter,
            @RequestParam(defaultValue = "1") int heads,
            @RequestParam @Nullable String income,
            @RequestParam @Nullable String assets,
            @RequestParam @Nullable Exemption exemption,
            @RequestParam(defaultValue = "false") boolean proved,
            @RequestParam(defaultValue = "false") boolean urgent) {
        return PlainSheet.answer(problems, CHECK, () -> {
            List<AidFacts.Member> household =
                    Collections.nCopies(Math.clamp(heads, 1, MOST_HEADS), new AidFacts.Member(null, null, null, false));
            Set<Exemption> exemptions = exemption == null ? Set.of() : Set.of(exemption);
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"));
            return shown(Eligibility.assess(new AidFacts(
                    null,
                    matter,
                    null,
                    household,
                    income,
                    assets,
                    exemptions,
                    proved,
                    null,
                    null,
                    today,
                    urgent,
                    null,
                    null,
                    null,
                    null,
                    null)));
        });
    }

    private static PlainSheet shown(Ruling<AidAnswer> ruling) {
        AidAnswer answer = ruling.value();
        PlainSheet sheet = new PlainSheet("预审结果", "What the rule says; an officer decides");
        sheet.note(answer.decision().label());
        ruling.reasons()
                .forEach(reason -> sheet.html("<p>" + PlainSheet.safe(reason.finding()) + "<br><span class=\"soft\">"
                        + PlainSheet.safe(reason.basis().replaceFirst("#(\\d+).*", "第$1条")) + "</span></p>"));
        if (!answer.missing().isEmpty()) {
            sheet.heading("申请时要带").html(list(answer.missing()));
        }
        return sheet.text(
                        "这是按您填写的情况作出的参考, 由法律援助机构决定。要申请的, 拨打12348登记, 或者带身份证到窗口办理。",
                        "This is advice on what you told; the legal aid centre decides. To apply call 12348 or go to a centre.")
                .link(OFFICES, "机构地址和电话 Addresses")
                .link(CHECK, "再看一次 Ask again");
    }

    private static String list(List<String> lines) {
        return lines.stream()
                .map(line -> "<li>" + PlainSheet.safe(line) + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static <E extends Enum<E> & Labelled> String choice(String name, String label, E[] values, boolean must) {
        String options = Arrays.stream(values)
                .map(value -> "<option value=\"" + value.name() + "\">" + PlainSheet.safe(value.label()) + "</option>")
                .collect(Collectors.joining());
        return label(name, label) + "<select id=\"" + name + "\" name=\"" + name + "\"" + (must ? " required" : "")
                + "><option value=\"\"></option>" + options + "</select>";
    }

    private static String number(String name, String label, String value, String least, String most) {
        return label(name, label)
                + "<input type=\"number\" inputmode=\"decimal\" id=\"%1$s\" name=\"%1$s\" value=\"%2$s\" min=\"%3$s\" max=\"%4$s\" step=\"any\">"
                        .formatted(name, value, least, most);
    }

    private static String tick(String name, String label) {
        return "<p><input type=\"checkbox\" id=\"%1$s\" name=\"%1$s\" value=\"true\"> <label style=\"display:inline\" for=\"%1$s\">%2$s</label></p>"
                .formatted(name, PlainSheet.safe(label));
    }

    private static String label(String name, String label) {
        return "<label for=\"" + name + "\">" + PlainSheet.safe(label) + "</label>";
    }
}
