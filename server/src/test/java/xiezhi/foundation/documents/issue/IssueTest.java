package xiezhi.foundation.documents.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xiezhi.foundation.documents.DocumentsHouse.UNIT;
import static xiezhi.foundation.documents.DocumentsHouse.business;
import static xiezhi.foundation.documents.DocumentsHouse.citizen;
import static xiezhi.foundation.documents.DocumentsHouse.officer;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import xiezhi.foundation.documents.DocumentDuties;
import xiezhi.foundation.documents.Documents;
import xiezhi.foundation.documents.DocumentsHouse;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.documents.content.ContentStore;
import xiezhi.foundation.documents.seal.OfdVerifier;
import xiezhi.foundation.documents.seal.Seal;
import xiezhi.foundation.documents.seal.SealCheck;
import xiezhi.foundation.documents.seal.SealRegister;
import xiezhi.foundation.documents.seal.SealStatus;
import xiezhi.foundation.identity.Directory;
import xiezhi.foundation.identity.People;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.NotFound;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.record.Uuid7;
import xiezhi.kernel.rule.Reason;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;

@RoomTest
@Import(DocumentsHouse.class)
@DisplayName("文书: a letter is numbered, signed, sealed and kept in one transaction")
class IssueTest {
    @Autowired
    Documents documents;

    @Autowired
    DocumentReading reading;

    @Autowired
    SealDesk sealDesk;

    @Autowired
    SealRegister seals;

    @Autowired
    DocumentLedger ledger;

    @Autowired
    ContentStore contents;

    @Autowired
    People people;

    @Autowired
    Directory directory;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    TestClock clock;

    private final Actor director = officer(DocumentDuties.SEAL, DocumentDuties.SEAL_REGISTER);

    @BeforeEach
    void today() {
        clock.set("2026-11-06");
    }

    private IssuedDocument issue(UUID business) {
        return issue(business, UNIT);
    }

    private IssuedDocument issue(UUID business, UUID unit) {
        return Acting.as(
                director,
                () -> documents.issue(
                        "testing/letter",
                        Ref.of(business),
                        unit,
                        Map.of("name", "演示申请人<b>𠮷", "reasons", List.of(new Reason("法律援助法#31.5", "属于法律援助范围")))));
    }

    @Test
    void issuesASealedLetterThatVerifies() {
        UUID business = business(director);
        IssuedDocument letter = issue(business);
        assertThat(letter.state()).isEqualTo("SEALED");
        assertThat(letter.number()).matches("（2026）南援测字第\\d+号");
        Acting.run(director, () -> {
            DocumentRow row = reading.open(letter.id(), "ofd");
            byte[] ofd = reading.ofd(row);
            SealCheck check = OfdVerifier.verify(ofd, seals);
            assertThat(check.code()).as(check.toString()).isEqualTo(SealCheck.Code.VALID);
            assertThat(java.util.HexFormat.of().formatHex(xiezhi.foundation.documents.seal.Sm2.digest(ofd)))
                    .isEqualTo(letter.sm3());
            assertThat(reading.html(row))
                    .contains("演示申请人&lt;b&gt;", letter.number())
                    .doesNotContain("<b>");
            assertThat(reading.pdf(row)).isEqualTo(reading.pdf(ledger.get(letter.id())));
        });
    }

    @Test
    void givesEveryLetterTheNextNumberAndTakesItBackOnRollback() {
        UUID business = business(director);
        UUID unit = DocumentsHouse.newUnit(directory);
        assertThat(issue(business, unit).number()).endsWith("第1号");
        transactions.executeWithoutResult(status -> {
            assertThat(issue(business, unit).number()).endsWith("第2号");
            status.setRollbackOnly();
        });
        assertThat(issue(business, unit).number()).endsWith("第2号");
        assertThat(documents.of(business)).hasSize(2);
    }

    @Test
    void showsALetterOnlyToThoseWhoMaySeeItsBusiness() {
        IssuedDocument letter = issue(business(director));
        Acting.run(
                citizen(),
                () -> assertThatThrownBy(() -> reading.open(letter.id(), "pdf")).isInstanceOf(NotFound.class));
    }

    @Test
    void namesEveryHoleInsteadOfPrintingIt() {
        Acting.run(
                director,
                () -> assertThatThrownBy(() -> documents.issue(
                                "testing/letter", Ref.of(business(director)), UNIT, Map.of("name", " ")))
                        .isInstanceOfSatisfying(
                                Unfit.class,
                                unfit -> assertThat(unfit.faults())
                                        .extracting(fault -> String.valueOf(fault.field()))
                                        .containsExactly("name", "reasons")));
    }

    @Test
    void refusesTheApproverAsKeeperWhereTheyMustBeTwo() {
        UUID unit = DocumentsHouse.newUnit(directory);
        Seal seal = Acting.as(director, () -> seals.of(people.unit(unit)));
        Actor head = new Actor(
                director.person(),
                "a",
                "b",
                Actor.Kind.OFFICER,
                "L3",
                null,
                unit,
                "",
                java.util.Set.of(DocumentDuties.SEAL, DocumentDuties.SEAL_REGISTER),
                xiezhi.kernel.act.Scope.of(List.of(unit)),
                null,
                "local");
        Acting.run(head, () -> seals.keepApart(seal.id(), true));
        UUID business = business(director);
        IssuedDocument waiting = issue(business, unit);
        assertThat(waiting.state()).isEqualTo("SIGNED");
        Acting.run(
                head,
                () -> assertThatThrownBy(() -> sealDesk.seal(waiting.id()))
                        .isInstanceOfSatisfying(
                                Refusal.class, no -> assertThat(no.code()).isEqualTo("KEEPER_IS_APPROVER")));
        Actor keeper = new Actor(
                Uuid7.next(),
                "a",
                "b",
                Actor.Kind.OFFICER,
                "L3",
                null,
                unit,
                "",
                java.util.Set.of(DocumentDuties.SEAL),
                xiezhi.kernel.act.Scope.of(List.of(unit)),
                null,
                "local");
        assertThat(Acting.as(keeper, () -> sealDesk.seal(waiting.id())).state()).isEqualTo(DocumentRow.State.SEALED);
        Acting.run(
                keeper,
                () -> assertThatThrownBy(() -> sealDesk.seal(waiting.id())).isInstanceOf(Refusal.class));
        Acting.run(
                officer(DocumentDuties.SEAL),
                () -> assertThatThrownBy(() -> sealDesk.seal(waiting.id())).isInstanceOf(NotFound.class));
    }

    @Test
    void keepsALetterValidWhenItsSealIsRevokedLaterAndSealsTheNextWithANewOne() {
        UUID unit = DocumentsHouse.newUnit(directory);
        UUID business = business(director);
        IssuedDocument letter = issue(business, unit);
        clock.set("2027-01-15");
        Seal seal = Acting.as(director, () -> seals.of(people.unit(unit)));
        Actor register = new Actor(
                director.person(),
                "a",
                "b",
                Actor.Kind.OFFICER,
                "L3",
                null,
                unit,
                "",
                java.util.Set.of(DocumentDuties.SEAL_REGISTER),
                xiezhi.kernel.act.Scope.of(List.of(unit)),
                null,
                "local");
        Acting.run(register, () -> seals.revoke(seal.id(), SealStatus.LOST));
        clock.set("2027-03-01");
        SealCheck check = OfdVerifier.verify(
                contents.read(String.valueOf(ledger.get(letter.id()).ofd())), seals);
        assertThat(check.code()).isEqualTo(SealCheck.Code.VALID);
        assertThat(check.note()).contains("停用");
        assertThat(Acting.as(director, () -> seals.of(people.unit(unit))).id()).isNotEqualTo(seal.id());
    }

    @Test
    void letsNobodyChangeWhatWasSigned() {
        IssuedDocument letter = issue(business(director));
        assertThatThrownBy(() -> sql.sql("update documents.document set model_sm3 = 'x' where id = ?")
                        .param(letter.id())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("已签发的文书不得改动");
        assertThatThrownBy(() -> sql.sql("delete from documents.seal_use").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void keepsTheNumberOfAVoidLetter() {
        UUID business = business(director);
        IssuedDocument letter = issue(business);
        Acting.run(director, () -> documents.cancel(letter.id(), "当事人姓名有误"));
        assertThat(documents.of(business).getFirst().state()).isEqualTo("VOID");
        assertThat(documents.of(business).getFirst().number()).isEqualTo(letter.number());
    }
}
