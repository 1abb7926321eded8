package xiezhi.foundation.statutes.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.statutes.Library;
import xiezhi.foundation.statutes.Passage;
import xiezhi.foundation.statutes.RightOfWay;

/** 关键词索引: Lucene over character pairs, made anew for each revision of the library; the place of an article is its document number. */
final class KeywordIndex implements AutoCloseable {
    static final String TEXT = "text";
    static final String WHOLE = "whole";
    static final String CALLED = "called";
    private static final String KEY = "key";
    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Columns columns;

    private KeywordIndex(Directory directory) throws IOException {
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
        this.columns = new Columns(reader.maxDoc());
        for (int at = 0; at < reader.maxDoc(); at++) {
            columns.set(at, passage(at));
        }
    }

    static KeywordIndex open(Path folder) {
        try {
            return new KeywordIndex(FSDirectory.open(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the whole library down; half a folder is never taken for an index, because the last step commits it. */
    static void write(Path folder, Library library, CalledNames called, RightOfWay way) {
        IndexWriterConfig config = new IndexWriterConfig(Grams.ANALYZER)
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setRAMBufferSizeMB(24);
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, config)) {
            AtomicInteger count = new AtomicInteger();
            library.passages(0, passage -> {
                way.give();
                add(writer, passage, called);
                count.incrementAndGet();
            });
            writer.forceMerge(1);
            writer.setLiveCommitData(Map.of("articles", count.toString()).entrySet());
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(IndexWriter writer, Passage passage, CalledNames called) {
        Document document = new Document();
        document.add(new StringField(KEY, passage.key(), Field.Store.NO));
        document.add(new TextField(TEXT, passage.text(), Field.Store.NO));
        document.add(new TextField(WHOLE, Embedded.text(passage), Field.Store.NO));
        document.add(new TextField(CALLED, called.of(passage.key()), Field.Store.NO));
        document.add(new StoredField("passage", Packed.bytes(passage)));
        try {
            writer.addDocument(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Columns columns() {
        return columns;
    }

    Passage passage(int at) {
        try {
            return Packed.passage(reader.storedFields().document(at).getBinaryValue("passage"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every article's score under one field; 0 for those that share no pair of characters with the text. */
    float[] scores(String field, String text) {
        float[] scores = new float[columns.size()];
        collect(Grams.query(field, text), scores);
        return scores;
    }

    /** The places of the wordings that have this key. */
    int[] places(String key) {
        float[] scores = new float[columns.size()];
        collect(new TermQuery(new Term(KEY, key)), scores);
        return java.util.stream.IntStream.range(0, scores.length)
                .filter(at -> scores[at] > 0)
                .toArray();
    }

    OptionalInt any(String key) {
        return java.util.Arrays.stream(places(key)).findFirst();
    }

    private void collect(Query query, float[] scores) {
        try {
            searcher.search(query, new Sheet(scores));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 计分纸: notes the score of every article met. */
    private static final class Sheet extends SimpleCollector {
        private final float[] scores;
        private int base;
        private @Nullable Scorable scorer;

        private Sheet(float[] scores) {
            this.scores = scores;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) {
            base = context.docBase;
        }

        @Override
        public void setScorer(Scorable scorer) {
            this.scorer = scorer;
        }

        @Override
        public void collect(int doc) throws IOException {
            scores[base + doc] = Objects.requireNonNull(scorer).score();
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }
}
