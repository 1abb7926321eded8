package xiezhi.application.enforcement.prison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import xiezhi.application.enforcement.prison.contact.Addressee;
import xiezhi.application.enforcement.prison.contact.Complaint;
import xiezhi.application.enforcement.prison.contact.ComplaintKind;
import xiezhi.application.enforcement.prison.contact.ComplaintProcedure;
import xiezhi.application.enforcement.prison.contact.ComplaintResult;
import xiezhi.foundation.documents.Documents;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;

@RoomTest
@DisplayName("监狱办理控告检举: three months from the receipt, and a written answer to whoever gave his name")
class ComplaintAnswerTest extends PrisonDesks {
    private static final String CLOCK = "prison-decide-complaint";

    @Test
    void theThreeMonthsBeginWithTheReceiptAndEndWithANumberedAnswer() {
        Ref<CustodyFile> file = prison.serving();
        clock.set("2026-11-20");
        Ref<Complaint> named = received(file, true, LocalDate.of(2026, 11, 12));
        assertThat(prison.due(named, CLOCK)).as("收到即起算, 不待受理").isEqualTo("2027-02-12");
        answered(named);
        assertThat(letters(named)).containsExactly("申诉控告检举答复书");
        Ref<Complaint> unnamed = received(file, false, LocalDate.of(2026, 11, 12));
        answered(unnamed);
        assertThat(letters(unnamed)).isEmpty();
    }

    @Test
    void theActOf2012KnewNoSuchTerm() {
        Ref<CustodyFile> file = prison.serving();
        clock.set("2026-11-20");
        Ref<Complaint> before = received(file, true, LocalDate.of(2026, 10, 31));
        assertThat(prison.due(before, CLOCK)).isEqualTo("none");
        answered(before);
        assertThat(letters(before)).hasSize(1);
    }

    private void answered(Ref<Complaint> ref) {
        prison.act(prison.complaints, Complaint.class, ref, "take-up", null);
        prison.act(
                prison.complaints,
                Complaint.class,
                ref,
                "answer",
                new ComplaintProcedure.Answered(ComplaintResult.PARTIAL, "部分属实, 已经纠正"));
    }

    private List<String> letters(Ref<Complaint> ref) {
        return house.getBean(Documents.class).of(ref.id()).stream()
                .map(IssuedDocument::name)
                .toList();
    }

    private Ref<Complaint> received(Ref<CustodyFile> file, boolean named, LocalDate on) {
        return prison.begin(
                prison.complaints,
                Complaint.class,
                "receive",
                new ComplaintProcedure.Received(
                        file, ComplaintKind.ACCUSATION, named, Addressee.PRISON, null, "测试内容", on));
    }
}
