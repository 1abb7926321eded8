package xiezhi.application.government.legalaid.review;

import java.util.Map;
import org.springframework.stereotype.Component;
import xiezhi.application.government.legalaid.AidApplication;
import xiezhi.application.government.legalaid.AidCase;
import xiezhi.application.government.legalaid.AidClocks;
import xiezhi.application.government.legalaid.AidDuty;
import xiezhi.application.government.legalaid.MandatoryGround;
import xiezhi.application.government.legalaid.VulnerableGroup;
import xiezhi.application.government.legalaid.file.AidNumbers;
import xiezhi.application.government.legalaid.file.Notices;
import xiezhi.application.government.legalaid.file.OpenFile;
import xiezhi.foundation.deadlines.Clocks;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;

/** 开案: aid that was granted or ordered gets its case, its number and the three days for assignment. */
@Component
public class Openings {
    private final Records records;
    private final AidNumbers numbers;
    private final Clocks clocks;
    private final Notices notices;

    Openings(Records records, AidNumbers numbers, Clocks clocks, Notices notices) {
        this.records = records;
        this.numbers = numbers;
        this.clocks = clocks;
        this.notices = notices;
    }

    /** Opens the case of an application. */
    @LegalBasis("法律援助法#43.1")
    AidCase open(OpenFile file) {
        AidCase opened = add(file, false, file.row().groups().contains(VulnerableGroup.MINOR));
        clocks.start(AidClocks.ASSIGN, file.ref(), file.centre(), file.now());
        tell(file, opened);
        return opened;
    }

    /** Opens the case of a notice; the clock is that of the organ's notice. */
    @LegalBasis({"法律援助法#26", "法律援助法#36"})
    public AidCase open(OpenFile file, MandatoryGround ground, java.time.Instant receivedAt) {
        AidCase opened = add(file, ground.threeYears(), ground == MandatoryGround.MINOR);
        clocks.start(AidClocks.NOTIFIED, file.ref(), file.centre(), receivedAt);
        tell(file, opened);
        return opened;
    }

    /** The facts by which the process enters at the assignment. */
    public static Map<String, Object> atAssignment() {
        return Map.of("route", "assign", "intake", "00000000-0000-0000-0000-000000000000");
    }

    private AidCase add(OpenFile file, boolean threeYears, boolean forMinor) {
        AidApplication row = file.row();
        AidCase opened = new AidCase(
                Ref.next(),
                row.id(),
                numbers.aidCase(file.centre(), row.caseType(), file.today()),
                row.source(),
                row.caseType(),
                row.form(),
                threeYears,
                forMinor,
                file.today(),
                null,
                null,
                null,
                null,
                null,
                null);
        records.add(opened, file.placement());
        return opened;
    }

    private void tell(OpenFile file, AidCase opened) {
        notices.holders(
                AidDuty.ASSIGN,
                file.centre(),
                file,
                "请指派承办人员",
                opened.number() + " " + file.row().matter().label() + " 等待指派");
    }
}
