package xiezhi.application.enforcement.community.file;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.numbering.Numbering;
import xiezhi.kernel.identity.CaseNumber;
import xiezhi.kernel.number.NumberPattern;

/** 矫正编号: the numbers of a county's files, without gaps, in the transaction that uses them. */
@Component
public class CommunityNumbers {
    private static final NumberPattern PATTERN = NumberPattern.of("({yyyy}){org}{kind}字第{n}号");
    private final Numbering numbering;
    private final People people;

    CommunityNumbers(Numbering numbering, People people) {
        this.numbering = numbering;
        this.people = people;
    }

    /** {@code (2026)南矫字第12号}: one sequence for each county, kind and year. */
    public CaseNumber next(Kind kind, UUID county, LocalDate day) {
        long serial = numbering.next("community-" + kind.name().toLowerCase(java.util.Locale.ROOT), county.toString(), day.getYear());
        return new CaseNumber(PATTERN.format(day, Map.of("org", word(county), "kind", kind.word), serial));
    }

    /** 编号种类. */
    public enum Kind {
        CORRECTIONS("矫"),
        INVESTIGATION("矫调"),
        LEAVE("矫外"),
        MOVE("矫变"),
        LOCATING("矫定"),
        SANCTION("矫处");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    private String word(UUID county) {
        Unit unit = people.unit(county);
        String code = unit.documentCode();
        return code != null && !code.isBlank()
                ? code
                : unit.shortName().substring(0, unit.shortName().offsetByCodePoints(0, 1));
    }
}
