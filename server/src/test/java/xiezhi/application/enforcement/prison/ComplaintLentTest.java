package xiezhi.application.enforcement.prison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import xiezhi.application.enforcement.prison.contact.Addressee;
import xiezhi.application.enforcement.prison.contact.Complaint;
import xiezhi.application.enforcement.prison.contact.ComplaintKind;
import xiezhi.application.enforcement.prison.contact.ComplaintProcedure;
import xiezhi.foundation.identity.Directory.Hired;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.records.Query;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.record.Ref;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;
import xiezhi.testing.TestDelegations;
import xiezhi.testing.Visitor;

@RoomTest
@DisplayName("监狱法 art. 41: a complaint is not lent to whom it accuses, and one that names nobody is lent to nobody")
class ComplaintLentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private ApplicationContext house;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private TestClock clock;

    @LocalServerPort
    int port;

    @SuppressWarnings("NullAway.Init")
    private TestPrison prison;

    @SuppressWarnings("NullAway.Init")
    private Ref<CustodyFile> file;

    @BeforeEach
    void build() {
        clock.set(LocalDate.of(2025, 1, 15), LocalTime.of(10, 0));
        prison = new TestPrison(house);
        file = prison.serving(LocalDate.of(2024, 11, 1), "P5Y6M", LocalDate.of(2025, 1, 15));
        clock.set(TODAY, LocalTime.of(10, 0));
    }

    @AfterEach
    void letGo() {
        TestDelegations.endAll(house);
        clock.letGo();
    }

    @Test
    void aStandInFromTheAccusedWardReadsNothingOfIt() {
        Ref<Complaint> complaint = brought(ComplaintKind.ACCUSATION, prison.ward);
        Actor accused = standingIn(prison.officer);
        assertThat(seen(accused)).doesNotContain(complaint);
        assertThatThrownBy(() -> forward(accused, complaint)).isInstanceOf(NotFound.class);
    }

    @Test
    void aStandInWhomItDoesNotConcernForwardsIt() {
        Ref<Complaint> complaint = brought(ComplaintKind.REPORT, prison.ward);
        Actor other = standingIn(prison.otherOfficer);
        assertThat(seen(other)).contains(complaint);
        forward(other, complaint);
        assertThat(prison.row(Complaint.class, complaint).forwardedOn()).isEqualTo(TODAY);
    }

    @Test
    void anAccusationThatNamesNobodyStaysWithThePrincipal() {
        Ref<Complaint> complaint = brought(ComplaintKind.ACCUSATION, null);
        assertThat(seen(standingIn(prison.otherOfficer))).doesNotContain(complaint);
        assertThat(seen(prison.people().actor(prison.complaints))).contains(complaint);
        forward(prison.people().actor(prison.complaints), complaint);
        assertThat(prison.row(Complaint.class, complaint).forwardedOn()).isEqualTo(TODAY);
    }

    @Test
    void aPetitionIsAboutNobodyButThePetitionerAndIsLent() {
        Ref<Complaint> complaint = brought(ComplaintKind.PETITION, null);
        Actor other = standingIn(prison.officer);
        assertThat(seen(other)).contains(complaint);
        forward(other, complaint);
        assertThat(prison.row(Complaint.class, complaint).forwardedOn()).isEqualTo(TODAY);
    }

    private Ref<Complaint> brought(ComplaintKind kind, @Nullable UUID ward) {
        Ref<Unit> accused = ward == null ? null : Ref.of(ward);
        return prison.begin(
                prison.complaints,
                Complaint.class,
                "receive",
                new ComplaintProcedure.Received(file, kind, true, Addressee.PROCURATORATE, accused, null, TODAY));
    }

    private void forward(Actor actor, Ref<Complaint> complaint) {
        Acting.run(
                actor,
                () -> prison.files()
                        .act(
                                Complaint.class,
                                complaint,
                                prison.version(Complaint.class, complaint),
                                "forward",
                                new ComplaintProcedure.Forwarded(TODAY)));
    }

    private List<Ref<Complaint>> seen(Actor actor) {
        return Acting.as(
                        actor,
                        () -> prison.records().page(Query.of(Complaint.class).limit(100)))
                .items()
                .stream()
                .map(stored -> stored.row().id())
                .toList();
    }

    /** The officer in the post of the complaints desk, which was lent to him. */
    private Actor standingIn(Hired officer) {
        var answer = Visitor.to(port)
                .bearer(prison.people().token(prison.complaints.person(), true))
                .post(
                        "/api/delegations",
                        Map.of(
                                "to",
                                officer.person(),
                                "from",
                                "2026-11-20T00:00:00Z",
                                "until",
                                "2026-11-27T00:00:00Z"));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(201);
        UUID post =
                Objects.requireNonNull(prison.people().actor(prison.complaints).appointment());
        return house.getBean(People.class).actorFor(officer.person(), post);
    }
}
