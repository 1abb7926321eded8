package xiezhi.application.government.legalaid.review;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.application.government.legalaid.AidApplication;
import xiezhi.application.government.legalaid.AidDuty;
import xiezhi.application.government.legalaid.AidExemptionProof;
import xiezhi.application.government.legalaid.Exemption;
import xiezhi.application.government.legalaid.ProofSource;
import xiezhi.application.government.legalaid.file.AidFiles;
import xiezhi.application.government.legalaid.file.Done;
import xiezhi.application.government.legalaid.file.OpenFile;
import xiezhi.application.government.legalaid.file.Verb;
import xiezhi.foundation.records.Records;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.identity.PlainText;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;

/** 免予核查证明核对岗. Nobody proves by his own word that he need not be checked: an officer sees the paper or asks the source. */
@Service
@LegalBasis({"法律援助法#41.2", "法律援助法#42"})
public class ExemptionDesk {
    private final AidFiles files;
    private final Records records;

    ExemptionDesk(AidFiles files, Records records) {
        this.files = files;
        this.records = records;
    }

    /** 核对: from now on the rule asks no more for household and assets (R4). */
    @Transactional
    @May({AidDuty.RECEIVE, AidDuty.REVIEW})
    public void verify(
            Ref<AidApplication> ref,
            int version,
            Exemption exemption,
            ProofSource source,
            String paper,
            @Nullable String number) {
        files.act(ref, version, Verb.VERIFY_EXEMPTION, file -> {
            refuseIdle(file, exemption);
            String seen = new PlainText(paper).value();
            records.add(
                    new AidExemptionProof(
                            Ref.next(),
                            ref,
                            exemption,
                            source,
                            seen,
                            number == null || number.isBlank() ? null : number,
                            Acting.current().name(),
                            file.today()),
                    file.placement());
            return Done.of(
                    file.row().change().proved(exemption).make(),
                    "%s: %s (%s)".formatted(exemption.label(), seen, source.label()));
        });
    }

    private void refuseIdle(OpenFile file, Exemption exemption) {
        if (!exemption.helpsIn(file.row().matter())) {
            throw Refusal.under(
                    "法律援助法#42.3", "进城务工人员只在请求支付劳动报酬或者工伤赔偿时免予核查, 这件事还要审查经济条件", "请按经济困难标准审查; 属于其他免予核查类别的, 请选择该类别");
        }
        boolean known = files.rows(AidExemptionProof.class, file.ref()).stream()
                .anyMatch(proof -> proof.row().exemption() == exemption);
        if (known) {
            throw Refusal.state("“%s”的证明已经核对过".formatted(exemption.label()), "请直接提出审查意见");
        }
    }
}
