package xiezhi.application.publicservice.consult;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("咨询规则: without names, in time, without conflict")
class DeidentifyingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "身份证110101199003070011",
                "电话13800138000",
                "卡号6222020000000000001",
                "邮箱a.b@example.com",
                "我叫张小三, 在工地干活",
                "老板李四欠我工资",
                "在演示建筑工程有限公司上班",
                "家住幸福路12号3单元",
                "大柳树镇南河村二组",
                "车牌京A12345",
                "出生于1990年3月7日",
                "微信号abc12345"
            })
    void findsWhatTellsWhoSomebodyIs(String text) {
        assertThat(Deidentifying.publishable(text, List.of()).value()).as(text).isFalse();
        assertThat(Deidentifying.publishable(Deidentifying.masked(text, List.of()), List.of())
                        .value())
                .as(Deidentifying.masked(text, List.of()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"工资被拖欠三个月怎么办", "可以向人民调解委员会申请调解", "劳动者可以要求支付2026年5月的工资"})
    void leavesThePlainQuestionAlone(String text) {
        assertThat(Deidentifying.findings(text, List.of())).isEmpty();
    }

    @Test
    void knowsTheNamesThatTheFileKnows() {
        assertThat(Deidentifying.masked("欧阳演示说不给, 我找欧阳演示要了两次", List.of("欧阳演示"))).isEqualTo("欧某说不给, 我找欧某要了两次");
    }

    @ParameterizedTest(name = "asked {0}, promised {1}")
    @CsvSource({
        "2026-07-01T08:00, 2026-07-01T13:00",
        "2026-07-01T21:59, 2026-07-02T02:59",
        "2026-07-01T22:00, 2026-07-02T03:00",
        "2026-07-01T22:01, 2026-07-02T09:00",
        "2026-07-02T03:00, 2026-07-02T09:00",
        "2026-07-02T07:59, 2026-07-02T09:00"
    })
    void promisesAnAnswerWithinFiveHoursByDayAndByNineAfterTheNight(String asked, String due) {
        ZonedDateTime at = java.time.LocalDateTime.parse(asked).atZone(ZoneId.of("Asia/Shanghai"));
        assertThat(AnswerTarget.due(at).value().toLocalDateTime()).isEqualTo(java.time.LocalDateTime.parse(due));
    }

    @Test
    void putsDangerBeforeCustodyBeforeALimitThatEnds() {
        LocalDate today = LocalDate.of(2026, 7, 1);
        assertThat(Urgency.of(true, true, today, today).value()).isEqualTo(ConsultUrgency.SAFETY);
        assertThat(Urgency.of(false, true, today, today).value()).isEqualTo(ConsultUrgency.DETAINED);
        assertThat(Urgency.of(false, false, today.plusDays(7), today).value()).isEqualTo(ConsultUrgency.LIMITATION);
        assertThat(Urgency.of(false, false, today.plusDays(8), today).value()).isEqualTo(ConsultUrgency.NORMAL);
    }

    @Test
    void keepsAwayWhoStandsOnTheOtherSide() {
        assertThat(Conflict.of(new Conflict.Facts("演示律师", "演示第一律师事务所 律师", "演示张三", "演示李四", "演示第一律师事务所")))
                .extracting(reason -> reason.basis())
                .containsExactly("律师法#39");
        assertThat(Conflict.of(new Conflict.Facts("演示李四", "演示中心", "演示张三", "演示李四", null)))
                .hasSize(1);
        assertThat(Conflict.of(new Conflict.Facts("演示王五", "演示中心", "演示张三", "演示李四", null)))
                .isEmpty();
    }
}
