package xiezhi.foundation.audit;

import java.io.PrintStream;
import org.springframework.stereotype.Component;
import xiezhi.foundation.audit.Verification.Break;
import xiezhi.foundation.audit.Verification.Report;

/** 审计核验命令: {@code ./xiezhi verify-audit} prints what was checked; its exit code is 1 when the trail was touched. */
@Component
public class VerifyAudit {
    private final Verification verification;

    public VerifyAudit(Verification verification) {
        this.verification = verification;
    }

    /** Verifies the trail, prints the report, and returns the exit code: 0 when it holds, 1 when it does not. */
    public int run(PrintStream out) {
        Report report = verification.verify();
        out.printf("审计链核验: %d个链环, %d个签名检查点, %d条尚待链接%n", report.links(), report.checkpoints(), report.waiting());
        out.printf(
                "Audit chain: %d links, %d signed checkpoints, %d entries waiting%n",
                report.links(), report.checkpoints(), report.waiting());
        if (report.copies() > 0) {
            out.printf(
                    "与副本逐一核对: %d个检查点 / compared with their copies: %d checkpoints%n", report.copies(), report.copies());
        }
        Break broken = report.broken();
        if (broken == null) {
            out.println("完整 / intact");
            return 0;
        }
        out.printf("已断开 / BROKEN at seq %d (%s): %s%n", broken.seq(), broken.kind(), broken.message());
        return 1;
    }
}
