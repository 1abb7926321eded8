package xiezhi.application.publicservice.consult;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import xiezhi.foundation.statutes.Library;
import xiezhi.foundation.statutes.Passage;

/** 引证: takes quotations out of the library, and checks them against it again before anybody reads them. */
@Service
public class Quoting {
    private final Library library;

    public Quoting(Library library) {
        this.library = library;
    }

    /** The article as it read on the day; empty when the library has none, or none in force on that day. */
    public Optional<Quotation> of(String key, LocalDate day) {
        return library.byKey(key, day).map(passage -> quoted(key, passage, day));
    }

    /** What is wrong with these quotations and with the prose that goes with them; empty means that all of it stands in the library. */
    public List<String> faults(String prose, List<Quotation> quotations) {
        List<String> faults = new ArrayList<>();
        quotations.forEach(quotation -> faults.addAll(faults(quotation)));
        faults.addAll(Prose.uncovered(prose, quotations));
        return faults;
    }

    private List<String> faults(Quotation quotation) {
        Optional<Passage> held = library.byKey(quotation.key(), quotation.lawAsOf());
        if (held.isEmpty()) {
            return List.of("%s 在 %s 没有现行条文".formatted(quotation.key(), quotation.lawAsOf()));
        }
        List<String> faults = new ArrayList<>();
        if (!held.get().text().equals(quotation.text())) {
            faults.add("%s 的引文与法规库原文不一致".formatted(quotation.key()));
        }
        if (!sha256(quotation.text()).equals(quotation.sha256())) {
            faults.add("%s 的引文校验值不符".formatted(quotation.key()));
        }
        String focus = quotation.focus();
        if (focus != null && !quotation.text().contains(focus)) {
            faults.add("%s 所指款项不在条文之内".formatted(quotation.key()));
        }
        return faults;
    }

    private static Quotation quoted(String key, Passage passage, LocalDate day) {
        return new Quotation(
                key,
                passage.instrument(),
                passage.article(),
                passage.text(),
                Focus.of(key, passage.text()).orElse(null),
                sha256(passage.text()),
                day,
                passage.effective(),
                passage.ended(),
                passage.status());
    }

    /** The hash of a text. */
    public static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
