package xiezhi.foundation.documents;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import xiezhi.foundation.documents.proof.Patience;
import xiezhi.foundation.documents.proof.Verification;
import xiezhi.foundation.documents.proof.Verifying;
import xiezhi.foundation.web.PlainSheet;
import xiezhi.foundation.web.Problems;
import xiezhi.kernel.act.OpenToAll;

/** 素页核验: whether a letter holds, for those who read without script. */
@RestController
class VerifyPlain {
    private static final String HERE = "/plain/verify";
    private static final String WHY = "whoever is shown a document must be able to check it (电子签名法#13)";
    private final Verifying verifying;
    private final Patience patience;
    private final Problems problems;

    VerifyPlain(Verifying verifying, Patience patience, Problems problems) {
        this.verifying = verifying;
        this.patience = patience;
        this.problems = problems;
    }

    @Bean
    static PlainSheet.Door verifyDoor() {
        return new PlainSheet.Door(HERE, "核验文书和回执的真伪", "Check whether a letter or receipt is genuine");
    }

    @GetMapping(HERE)
    @OpenToAll(because = WHY)
    ResponseEntity<String> ask(@RequestParam @Nullable String code, HttpServletRequest request) {
        if (code == null || code.isBlank()) {
            return form(new PlainSheet("核验文书", "Check a letter")).answer();
        }
        return PlainSheet.answer(problems, HERE, () -> {
            patience.count(request.getRemoteAddr());
            return shown(verifying.byCode(code.strip()));
        });
    }

    @PostMapping(HERE)
    @OpenToAll(because = WHY)
    ResponseEntity<String> file(@RequestParam("file") MultipartFile file, HttpServletRequest request) {
        return PlainSheet.answer(problems, HERE, () -> {
            patience.count(request.getRemoteAddr());
            return shown(checked(file));
        });
    }

    private Verification checked(MultipartFile file) {
        try {
            return verifying.file(file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlainSheet form(PlainSheet sheet) {
        return sheet.html(
                        "<form method=\"get\"><label for=\"code\">验证码 (印在文书最后一页) Code on the last page</label>"
                                + "<input id=\"code\" name=\"code\" required autocomplete=\"off\"><button>核验 Check</button></form>")
                .html(
                        "<form method=\"post\" enctype=\"multipart/form-data\"><label for=\"file\">或者选择文书文件 (PDF、OFD) Or choose the file</label>"
                                + "<input id=\"file\" name=\"file\" type=\"file\" required><button>核验文件 Check the file</button></form>");
    }

    private static PlainSheet shown(Verification found) {
        PlainSheet sheet = new PlainSheet(
                found.valid() ? "核验通过" : "核验没有通过", found.valid() ? "It is genuine" : "It did not verify");
        sheet.note(found.text());
        fact(sheet, "文书", found.type());
        fact(sheet, "文号", found.number());
        fact(sheet, "制发机关", found.issuer());
        fact(sheet, "日期", found.issuedOn());
        found.checks().forEach(check -> sheet.fact(check.name(), check.result() + "  " + check.detail()));
        if (found.note() != null) {
            sheet.text(found.note());
        }
        return sheet.link(HERE, "再核验一份 Check another");
    }

    private static void fact(PlainSheet sheet, String name, @Nullable Object value) {
        if (value != null) {
            sheet.fact(name, value);
        }
    }
}
