package xiezhi.foundation.documents.issue;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import xiezhi.foundation.documents.layout.Footing;
import xiezhi.foundation.documents.layout.HtmlPress;
import xiezhi.foundation.documents.layout.OfdPress;
import xiezhi.foundation.documents.layout.PdfPress;
import xiezhi.foundation.documents.layout.Sheet;
import xiezhi.foundation.documents.layout.Typesetter;
import xiezhi.foundation.documents.layout.ZipPackage;
import xiezhi.foundation.documents.letter.Letter;
import xiezhi.foundation.documents.seal.Seal;
import xiezhi.foundation.documents.seal.SealRegister;

/** 印制: turns one letter into its three shapes; the sealed original and the print copy share one setting of type. */
@Component
public class LetterPress {
    private final Typesetter typesetter;
    private final OfdPress ofd;
    private final PdfPress pdf;
    private final HtmlPress html;
    private final SealRegister seals;
    private final String address;

    LetterPress(
            Typesetter typesetter,
            OfdPress ofd,
            PdfPress pdf,
            HtmlPress html,
            SealRegister seals,
            @Value("${xiezhi.public-url:http://localhost:${server.port:8080}}") String address) {
        this.typesetter = typesetter;
        this.ofd = ofd;
        this.pdf = pdf;
        this.html = html;
        this.seals = seals;
        this.address = address;
    }

    /** 版式原件: its bytes and how many pages it has. */
    record Original(byte[] bytes, int pages) {}

    /** The OFD, sealed when a seal is given. */
    Original original(DocumentRow row, Letter letter, @Nullable Seal seal) {
        Sheet sheet = typesetter.set(letter, footing(row));
        Map<String, String> custom = new TreeMap<>(Map.of(
                "template", row.template(), "templateVersion", row.templateVersion(), "modelSm3", row.modelSm3()));
        custom.put("number", row.number() == null ? "" : row.number());
        custom.put("unit", row.unitName());
        String id = row.id().toString().replace("-", "");
        Sheet printed = seal == null ? new Sheet(sheet.pages(), null) : sheet;
        Map<String, byte[]> parts = ofd.press(
                printed,
                new OfdPress.About(
                        id, row.name(), row.unitName(), row.issuedOn().toString(), custom));
        Sheet.SealPlace place = printed.seal();
        if (seal != null && place != null) {
            parts = seals.apply(seal, parts, place, ofd.pageId(place.page()));
        }
        return new Original(ZipPackage.of(parts), sheet.pages().size());
    }

    /** 打印件: with the digest of the original and whether it is void. */
    byte[] copy(DocumentRow row, Letter letter, @Nullable UUID seal) {
        Footing footing = footing(row).with("版式原件 SM3：" + row.sm3());
        if (row.state() == DocumentRow.State.VOID) {
            footing = footing.with("本件已作废：" + row.voidReason());
        }
        byte[] picture = seal == null ? null : seals.pictureOf(seal);
        return pdf.press(typesetter.set(letter, footing), row.name(), row.issuedOn(), picture);
    }

    String page(DocumentRow row, Letter letter, @Nullable UUID seal) {
        String picture = seal == null
                ? ""
                : "data:image/png;base64," + Base64.getEncoder().encodeToString(seals.pictureOf(seal));
        return html.press(letter, footing(row), picture);
    }

    public String draft(Letter letter) {
        return html.press(letter, Footing.NONE, "");
    }

    private Footing footing(DocumentRow row) {
        String link = address + "/verify/" + row.verifyCode();
        return new Footing(
                link,
                List.of(
                        "验证码：" + VerifyCode.grouped(row.verifyCode()),
                        "扫描二维码，或者在 " + address + "/verify 输入验证码，可以核验真伪。"));
    }
}
