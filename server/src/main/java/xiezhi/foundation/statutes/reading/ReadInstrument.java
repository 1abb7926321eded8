package xiezhi.foundation.statutes.reading;

import java.util.List;

/**
 * 读出的法规: what one file holds.
 *
 * @param part name of the part when the instrument comes in several files, 总则; else empty
 * @param withdrawn the file itself says that the instrument is no longer in force
 * @param repeals the instruments that it ends
 */
public record ReadInstrument(
        Nameplate plate,
        String part,
        TitleNote note,
        InForce inForce,
        boolean withdrawn,
        String preamble,
        List<ReadArticle> articles,
        List<Repeal> repeals) {
    public ReadInstrument {
        articles = List.copyOf(articles);
        repeals = List.copyOf(repeals);
    }
}
