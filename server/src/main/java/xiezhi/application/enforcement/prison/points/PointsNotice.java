package xiezhi.application.enforcement.prison.points;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.prison.CustodyFile;
import xiezhi.application.enforcement.prison.custody.CustodyFiles;
import xiezhi.foundation.documents.Documents;
import xiezhi.foundation.documents.IssuedDocument;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.record.Ref;
import xiezhi.kernel.rule.LegalBasis;

/** 计分考核结果公示: the sheet that hangs in the ward, a line for each inmate, as the month was published. */
@Component
@LegalBasis("计分考核规定#11")
class PointsNotice {
    private final Documents documents;
    private final CustodyFiles custody;

    PointsNotice(Documents documents, CustodyFiles custody) {
        this.documents = documents;
        this.custody = custody;
    }

    /** Makes the sheet; a ward in which nobody was assessed that month hangs up none. */
    void post(PointsPublication publication, WardMonth table) {
        if (table.files().isEmpty()) {
            return;
        }
        Map<String, Object> values = Map.of(
                "ward", custody.unit(publication.ward().id()).fullName(),
                "month",
                        "%d年%d月"
                                .formatted(
                                        publication.month().getYear(),
                                        publication.month().getMonthValue()),
                "people", publication.people(),
                "from", publication.publishedOn(),
                "until", publication.until(),
                "rows", table.files().stream().map(file -> line(table, file)).toList());
        documents.issue(
                "prison/points-notice",
                publication.id(),
                custody.prison(publication.ward().id()).id().id(),
                values);
    }

    /** The sheets of the publication. */
    List<IssuedDocument> of(Ref<PointsPublication> publication) {
        return documents.of(publication.id());
    }

    private static Map<String, Object> line(WardMonth table, Stored<CustodyFile> file) {
        Scoring scoring = table.scoring(file);
        Month month = scoring.month().value();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("number", file.row().number());
        line.put("name", file.row().name().value());
        line.put("supervision", MonthScore.plain(month.supervision()));
        line.put("education", MonthScore.plain(month.education()));
        line.put("labour", file.row().labours() ? MonthScore.plain(month.labour()) : "—");
        line.put("special", MonthScore.plain(month.special()));
        line.put("penalties", MonthScore.plain(month.penalties()));
        line.put("total", MonthScore.plain(month.total()));
        line.put("balance", MonthScore.plain(scoring.balanceBefore().add(month.total())));
        return line;
    }
}
