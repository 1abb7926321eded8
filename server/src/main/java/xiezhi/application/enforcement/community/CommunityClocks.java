package xiezhi.application.enforcement.community;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xiezhi.foundation.deadlines.ClockRule;
import xiezhi.foundation.rules.Parameters;
import xiezhi.kernel.rule.LegalBasis;

/** 社区矫正期限: every limit that runs in this room. Whether a limit of the Act moves past holidays is a parameter; custody never does. */
@Configuration(proxyBeanMethods = false)
@LegalBasis({"社区矫正法#18", "社区矫正法#20", "社区矫正法#21.1", "社区矫正法#27", "社区矫正法#47", "社区矫正法#48", "社区矫正法实施办法#14"})
public class CommunityClocks {
    public static final String INVESTIGATION = "cc-investigation";
    public static final String INVESTIGATION_FAST = "cc-investigation-fast";
    public static final String ARRIVAL = "cc-arrival";
    public static final String PAPERS = "cc-papers";
    public static final String DETAINED_NOTICE = "cc-detained-notice";
    public static final String MOVE_ASK = "cc-move-ask";
    public static final String MOVE_ANSWER = "cc-move-answer";
    public static final String MOVE_DECIDE = "cc-move-decide";
    public static final String MOVE_ARRIVAL = "cc-move-arrival";
    public static final String DEFENCE = "cc-defence";
    public static final String RULING = "cc-ruling";
    public static final String ARREST = "cc-arrest";
    public static final String MEDICAL = "cc-medical-review";
    private static final LocalDate NOW = LocalDate.of(2026, 1, 1);

    @Bean
    List<ClockRule> communityClockRules() {
        return List.of(
                clock(
                        INVESTIGATION,
                        "调查评估",
                        value("investigation-working-days") + "WD",
                        false,
                        "investigation-working-days",
                        "逾期未答复的, 向委托机关说明原因, 列入督办"),
                clock(
                        INVESTIGATION_FAST,
                        "速裁案件调查评估",
                        value("investigation-fast-track-working-days") + "WD",
                        false,
                        "investigation-fast-track-working-days",
                        "逾期未答复的, 向委托机关说明原因, 列入督办"),
                clock(ARRIVAL, "报到", days("report-days"), rolls(), "report-days", "逾期未报到的, 立即组织查找, 通知公安机关和人民检察院"),
                clock(PAPERS, "补齐法律文书", days("receipt-days"), rolls(), "receipt-days", "逾期未补齐的, 书面催告决定机关, 抄送人民检察院"),
                clock(
                        DETAINED_NOTICE,
                        "被羁押的通知",
                        days("detained-notice-days"),
                        false,
                        "detained-notice-days",
                        "应当通知社区矫正决定机关和人民检察院"),
                clock(MOVE_ASK, "征求新执行地意见", days("move-ask-days"), rolls(), "move-ask-days", "逾期未征求意见的, 列入督办"),
                clock(
                        MOVE_ANSWER,
                        "新执行地回复",
                        days("move-answer-days"),
                        rolls(),
                        "move-answer-days",
                        "逾期未回复的, 报上一级社区矫正机构协调"),
                clock(MOVE_DECIDE, "执行地变更决定和告知", days("move-tell-days"), rolls(), "move-tell-days", "逾期未决定的, 列入督办"),
                clock(
                        MOVE_ARRIVAL,
                        "到新执行地报到",
                        days("move-report-days"),
                        rolls(),
                        "move-report-days",
                        "逾期未报到的, 新执行地立即通知原执行地组织查找"),
                clock(
                        DEFENCE,
                        "听取申辩",
                        value("defence-working-days") + "WD",
                        false,
                        "defence-working-days",
                        "期满未申辩的, 记录后可以作出决定"),
                clock(
                        RULING,
                        "有权机关裁定或者决定",
                        days("revocation-ruling-days"),
                        false,
                        "revocation-ruling-days",
                        "逾期的, 与有权机关联系, 抄送人民检察院"),
                clock(ARREST, "逮捕决定", "PT" + value("arrest-hours") + "H", false, "arrest-hours", "四十八小时内应当作出是否逮捕的决定"),
                clock(
                        MEDICAL,
                        "提交病情复查情况",
                        "P" + value("medical-review-months") + "M",
                        rolls(),
                        "medical-review-months",
                        "逾期未提交的, 教育后仍不提交的给予警告"));
    }

    private static ClockRule clock(
            String code, String name, String term, boolean rolls, String parameter, String consequence) {
        return new ClockRule(
                code, name, term, rolls, List.of(Parameters.of("community").basis(parameter, NOW)), consequence);
    }

    private static boolean rolls() {
        return Parameters.of("community").on("ccl.roll_on_holiday", NOW);
    }

    private static String days(String parameter) {
        return "P" + value(parameter) + "D";
    }

    private static String value(String parameter) {
        return Parameters.of("community").words(parameter, NOW);
    }
}
