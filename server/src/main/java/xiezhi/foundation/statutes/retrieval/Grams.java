package xiezhi.foundation.statutes.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** 字对: texts cut into overlapping pairs of characters, which needs no dictionary and misses no word. */
final class Grams {
    static final Analyzer ANALYZER = new CJKAnalyzer(CharArraySet.EMPTY_SET);
    private static final int MOST = 256;

    private Grams() {}

    /** Any of the text's pairs; a text is never read as query syntax. */
    static Query query(String field, String text) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        count(text).forEach((gram, times) -> query.add(
                new BoostQuery(new TermQuery(new Term(field, gram)), times), BooleanClause.Occur.SHOULD));
        return query.build();
    }

    static Map<String, Integer> count(String text) {
        Map<String, Integer> grams = new LinkedHashMap<>();
        try (TokenStream stream = ANALYZER.tokenStream("", text)) {
            CharTermAttribute gram = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (grams.size() < MOST && stream.incrementToken()) {
                grams.merge(gram.toString(), 1, Integer::sum);
            }
            return grams;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
