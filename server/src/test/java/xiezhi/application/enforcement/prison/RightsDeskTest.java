package xiezhi.application.enforcement.prison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import xiezhi.application.enforcement.prison.contact.Addressee;
import xiezhi.application.enforcement.prison.contact.Complaint;
import xiezhi.application.enforcement.prison.contact.ComplaintKind;
import xiezhi.application.enforcement.prison.contact.ComplaintProcedure;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("罪犯权益工作面: the clock of a complaint, and who read a file")
class RightsDeskTest extends PrisonDesks {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void tellsTheRightsOfficeTheClockOfAComplaintAndNeverItsContentsNorTheWardThatThereIsOne() {
        Ref<CustodyFile> file = prison.serving();
        clock.set("2026-11-20");
        prison.begin(
                prison.complaints,
                Complaint.class,
                "receive",
                new ComplaintProcedure.Received(
                        file, ComplaintKind.SERVICE, true, Addressee.PRISON, null, "只给受理人看的话", TODAY));
        prison.begin(
                prison.complaints,
                Complaint.class,
                "receive",
                new ComplaintProcedure.Received(
                        file, ComplaintKind.ACCUSATION, true, Addressee.PROCURATORATE, null, null, TODAY));
        Visitor.Answer answer = visitor(prison.complaints).get("/api/prison/rights/complaints");
        assertThat(answer.body().size()).isEqualTo(2);
        assertThat(answer.raw().body()).doesNotContain("只给受理人看的话");
        assertThat(answer.body().values())
                .anySatisfy(one -> assertThat(one.path("clock").path("due").asString())
                        .isEqualTo("2026-11-27")); // five working days
        assertThat(visitor(prison.officer).get("/api/prison/rights/complaints").status())
                .isEqualTo(403);
    }

    @Test
    void showsTheInspectorWhoReadAnInmatesFileAndWhy() {
        Ref<CustodyFile> file = prison.serving();
        clock.set("2026-11-20");
        assertThat(visitor(prison.penalty)
                        .get("/api/records/prison.custody-file/%s?purpose=%s"
                                .formatted(
                                        file,
                                        java.net.URLEncoder.encode("办理减刑", java.nio.charset.StandardCharsets.UTF_8)))
                        .status())
                .isEqualTo(200);
        JsonNode looks = ask(prison.inspector, "/api/prison/rights/looks/" + file);
        assertThat(looks.values())
                .anySatisfy(
                        look -> assertThat(look.path("purpose").asString("")).isEqualTo("办理减刑"))
                .allSatisfy(
                        look -> assertThat(look.path("what").path("standard").asString())
                                .isNotEmpty());
        JsonNode admitted = looks.values().stream()
                .filter(look -> look.path("action").asString().equals("check-papers"))
                .findFirst()
                .orElseThrow();
        assertThat(admitted.path("what").path("name").asString()).isEqualTo("服刑档案");
        assertThat(admitted.path("what").path("title").asString())
                .isEqualTo(prison.row(CustodyFile.class, file).number());
        assertThat(admitted.path("actionLabel").asString()).isNotEmpty();
        assertThat(visitor(prison.officer)
                        .get("/api/prison/rights/looks/" + file)
                        .status())
                .isEqualTo(403);
    }
}
