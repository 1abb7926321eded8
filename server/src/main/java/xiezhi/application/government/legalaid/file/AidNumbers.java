package xiezhi.application.government.legalaid.file;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiezhi.application.government.legalaid.AidCaseType;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.numbering.Numbering;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.number.NumberPattern;

/** 援助编号: the numbers of applications and cases, without gaps, in the transaction that uses them. */
@Component
public class AidNumbers {
    private static final NumberPattern APPLICATION = NumberPattern.of("({yyyy}){org}援申字第{n}号");
    private static final NumberPattern CASE = NumberPattern.of("({yyyy}){org}援{kind}字第{n}号");

    private final Numbering numbering;
    private final People people;

    AidNumbers(Numbering numbering, People people) {
        this.numbering = numbering;
        this.people = people;
    }

    /** {@code (2026)南援申字第12号}. */
    public CaseNumber application(UUID centre, LocalDate day) {
        return next(APPLICATION, "legal-aid-application", centre, day, Map.of("org", word(centre)));
    }

    /** {@code (2026)南援民字第57号}. */
    public CaseNumber aidCase(UUID centre, AidCaseType type, LocalDate day) {
        return next(CASE, "legal-aid-case", centre, day, Map.of("org", word(centre), "kind", type.word()));
    }

    private CaseNumber next(
            NumberPattern pattern, String scheme, UUID centre, LocalDate day, Map<String, String> words) {
        long serial = numbering.next(scheme, centre + words.getOrDefault("kind", ""), day.getYear());
        return new CaseNumber(pattern.format(day, words, serial));
    }

    /** The word of the centre: its document code without 援, else the first character of its short name. */
    private String word(UUID centre) {
        Unit unit = people.unit(centre);
        String code = unit.documentCode();
        if (code != null && !code.isBlank()) {
            return code.replaceFirst("援$", "");
        }
        return unit.shortName().substring(0, unit.shortName().offsetByCodePoints(0, 1));
    }
}
