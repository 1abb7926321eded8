package xiezhi.foundation.documents;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import xiezhi.foundation.documents.proof.Patience;
import xiezhi.foundation.documents.proof.PublishedKey;
import xiezhi.foundation.documents.proof.Receipt;
import xiezhi.foundation.documents.proof.ReceiptBook;
import xiezhi.foundation.documents.proof.Verification;
import xiezhi.foundation.documents.proof.Verifying;
import xiezhi.kernel.act.OpenToAll;
import xiezhi.kernel.act.SignedIn;

/** 核验窗口: anybody may ask whether a document holds; whoever filed something may fetch the receipt. */
@RestController
@RequestMapping("/api")
class VerifyWindow {
    private final Verifying verifying;
    private final ReceiptBook receipts;
    private final Patience patience;

    VerifyWindow(Verifying verifying, ReceiptBook receipts, Patience patience) {
        this.verifying = verifying;
        this.receipts = receipts;
        this.patience = patience;
    }

    @GetMapping("/verify/{code}")
    @OpenToAll(
            because =
                    "whoever is shown a document must be able to check it (电子签名法#13); the answer never tells what it says")
    Verification byCode(@PathVariable String code, HttpServletRequest request) {
        patience.count(request.getRemoteAddr());
        return verifying.byCode(code);
    }

    @PostMapping("/verify")
    @OpenToAll(because = "whoever holds a file must be able to check it; nothing of it is kept")
    Verification file(@RequestParam("file") MultipartFile file, HttpServletRequest request) throws IOException {
        patience.count(request.getRemoteAddr());
        return verifying.file(file.getBytes());
    }

    @GetMapping("/receipts/{id}")
    @SignedIn
    Receipt receipt(@PathVariable UUID id) {
        return receipts.get(id);
    }

    @GetMapping("/receipts/keys")
    @OpenToAll(because = "public keys are for everybody: with them a receipt is checked without asking us")
    List<PublishedKey> keys() {
        return receipts.keys();
    }
}
