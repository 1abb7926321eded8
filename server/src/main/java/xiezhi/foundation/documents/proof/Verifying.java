package xiezhi.foundation.documents.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import xiezhi.foundation.documents.content.ContentStore;
import xiezhi.foundation.documents.issue.DocumentLedger;
import xiezhi.foundation.documents.issue.DocumentRow;
import xiezhi.foundation.documents.issue.VerifyCode;
import xiezhi.foundation.documents.seal.OfdVerifier;
import xiezhi.foundation.documents.seal.SealCheck;
import xiezhi.foundation.documents.seal.SealCheck.Step;
import xiezhi.foundation.documents.seal.SealRegister;
import xiezhi.foundation.documents.seal.Sm2;
import xiezhi.kernel.fault.NotFound;

/** 核验岗: answers whether a document holds, by its code or by the file that somebody has in hand. */
@Component
public class Verifying {
    private static final String SAME = "没有核验到这件文书";
    private final Semaphore looks = new Semaphore(2); // a stranger's package may expand to a hundred times its size
    private final DocumentLedger ledger;
    private final ContentStore contents;
    private final SealRegister seals;
    private final ReceiptBook receipts;

    Verifying(DocumentLedger ledger, ContentStore contents, SealRegister seals, ReceiptBook receipts) {
        this.ledger = ledger;
        this.contents = contents;
        this.seals = seals;
        this.receipts = receipts;
    }

    /** One answer for every code that is not there, whatever is wrong with it. */
    public Verification byCode(String typed) {
        DocumentRow row = ledger.byCode(VerifyCode.normal(typed))
                .or(() -> byReceipt(typed))
                .orElseThrow(() -> new NotFound(SAME + ", 请核对验证码"));
        List<Step> steps = new ArrayList<>(List.of(new Step("文书台账", "PASS", "本节点制发, 台账有登记")));
        String code = "VALID";
        String note = null;
        String ofd = row.ofd();
        if (ofd != null) {
            byte[] original = contents.read(ofd);
            boolean same = HexFormat.of().formatHex(Sm2.digest(original)).equals(row.sm3());
            steps.add(new Step("原件摘要", same ? "PASS" : "FAIL", same ? "存档原件与登记的 SM3 相符" : "存档原件与登记的 SM3 不符"));
            code = same ? code : "DIGEST_MISMATCH";
            if (ledger.hasSeal(row.id())) {
                SealCheck check = OfdVerifier.verify(original, seals);
                steps.addAll(check.steps());
                code = check.valid() ? code : check.code().name();
                note = check.note();
            }
        }
        return answer(row, code, steps, note);
    }

    /** A receipt may be asked for by its own identifier, which stands in its code. */
    private Optional<DocumentRow> byReceipt(String typed) {
        try {
            UUID id = UUID.fromString(typed.strip());
            return receipts.has(id) ? Optional.of(ledger.get(id)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A file that somebody holds: an OFD, a PDF or a receipt. */
    public Verification file(byte[] file) throws IOException {
        String sm3 = HexFormat.of().formatHex(Sm2.digest(file));
        if (starts(file, "PK")) {
            looks.acquireUninterruptibly();
            try {
                return ofd(file, sm3);
            } finally {
                looks.release();
            }
        }
        if (starts(file, "%PDF")) {
            return pdf(sm3);
        }
        return receipt(new String(file, StandardCharsets.UTF_8), sm3);
    }

    /** A sealed file speaks for itself, also one of another node; if it is ours, the ledger tells whether it was made void. */
    private Verification ofd(byte[] file, String sm3) {
        SealCheck check = OfdVerifier.verify(file, seals);
        Optional<DocumentRow> ours = ledger.byDigest(sm3);
        if (ours.isPresent()) {
            DocumentRow row = ours.get();
            String code = ledger.hasSeal(row.id()) ? check.code().name() : "VALID";
            List<Step> steps = new ArrayList<>(ledger.hasSeal(row.id()) ? check.steps() : List.of());
            steps.add(new Step("文书台账", "PASS", "与本节点登记的原件逐字节相同"));
            return answer(row, code, steps, check.note());
        }
        List<Step> steps = new ArrayList<>(check.steps());
        steps.add(new Step("文书台账", "SKIP", "本节点台账没有这个文件: 可能由其他单位制发, 或者已被改动"));
        return new Verification(
                check.valid(),
                check.code().name(),
                text(check.code().name()),
                steps,
                null,
                null,
                check.sealName(),
                null,
                sm3,
                check.note());
    }

    private Verification pdf(String sm3) {
        return ledger.byDigest(sm3)
                .map(row -> answer(
                        row,
                        "VALID",
                        List.of(new Step("打印件摘要", "PASS", "与本节点导出的打印件逐字节相同")),
                        "PDF 是打印件, 以版式原件 (OFD) 为准"))
                .orElseGet(() -> unknown(sm3, "不是本节点导出的打印件, 或者已被改动; 请改用文书上的验证码核验"));
    }

    private Verification receipt(String text, String sm3) {
        try {
            Map<?, ?> json = Canonical.read(text);
            byte[] signature = Base64.getDecoder().decode(String.valueOf(json.get("signature")));
            Optional<Map<?, ?>> says =
                    receipts.check(String.valueOf(json.get("text")), String.valueOf(json.get("keyId")), signature);
            if (says.isEmpty()) {
                Step step = new Step("回执签名", "FAIL", "签名与内容不符, 或者不是本节点的密钥");
                return new Verification(
                        false, "CHANGED", text("CHANGED"), List.of(step), null, null, null, null, sm3, null);
            }
            DocumentRow row =
                    ledger.get(UUID.fromString(String.valueOf(says.get().get("id"))));
            return answer(
                    row,
                    "VALID",
                    List.of(new Step("回执签名", "PASS", "SM2 签名相符")),
                    "收到时间 " + says.get().get("receivedAt"));
        } catch (JacksonException | IllegalArgumentException | NotFound e) {
            return unknown(sm3, "这个文件不是 OFD、PDF 或者回执");
        }
    }

    private static Verification answer(
            DocumentRow row, String code, List<Step> steps, @org.jspecify.annotations.Nullable String note) {
        String end = row.state() == DocumentRow.State.VOID ? "VOID" : code;
        return new Verification(
                end.equals("VALID"),
                end,
                text(end),
                steps,
                row.name(),
                row.number(),
                row.unitName(),
                row.issuedOn(),
                row.sm3(),
                note);
    }

    private static Verification unknown(String sm3, String detail) {
        return new Verification(
                false,
                "UNKNOWN",
                text("UNKNOWN"),
                List.of(new Step("文书台账", "FAIL", detail)),
                null,
                null,
                null,
                null,
                sm3,
                null);
    }

    private static String text(String code) {
        return switch (code) {
            case "VALID" -> "有效";
            case "VOID" -> "已作废";
            case "UNKNOWN" -> SAME;
            case "CHANGED", "DIGEST_MISMATCH" -> "内容被改动";
            case "SEAL_EXPIRED" -> "用印时印章不在有效期内或者已停用";
            case "UNSUPPORTED" -> "没有可以核验的电子签章";
            default -> "签章无效";
        };
    }

    private static boolean starts(byte[] file, String latin) {
        byte[] sought = latin.getBytes(StandardCharsets.ISO_8859_1);
        return file.length >= sought.length
                && java.util.Arrays.equals(file, 0, sought.length, sought, 0, sought.length);
    }
}
