package xiezhi.foundation.statutes.retrieval;

import jakarta.annotation.PreDestroy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import xiezhi.foundation.statutes.Library;
import xiezhi.foundation.statutes.LibraryGrew;
import xiezhi.foundation.statutes.RightOfWay;

/**
 * 建索引: follows the library in the background: first the keywords, within seconds, then the vectors, batch by batch. What is done stays done,
 * whatever happens to the process.
 */
@Component
class Indexing {
    private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);
    private static final int BATCH = 64;
    private final Library library;
    private final RightOfWay way;
    private final Path folder;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("statutes-index").daemon().factory());
    private final ReentrantReadWriteLock swap = new ReentrantReadWriteLock();
    private volatile @Nullable Shelf shelf;
    private volatile @Nullable BgeModel model;
    private @Nullable VectorFile vectors;
    private volatile long indexed;
    private volatile boolean closing;
    private volatile String state = "empty";

    Indexing(Library library, RightOfWay way, @Value("${xiezhi.data}") Path data) {
        this.library = library;
        this.way = way;
        this.folder = data.resolve("statutes");
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(LibraryGrew grown) {
        worker.execute(() -> follow(grown.revision()));
    }

    /** Brings index and vectors to this revision of the library. */
    void follow(long revision) {
        try {
            if (closing || revision <= indexed) return;
            keywords(revision);
            meaning();
        } catch (RuntimeException e) {
            state = "failed";
            LOG.error("Statute index of revision {} could not be made", revision, e);
        }
    }

    private void keywords(long revision) {
        state = "keywords";
        Path place = folder.resolve("keywords-" + revision);
        if (!Files.isDirectory(place)) {
            Path draft = folder.resolve("keywords.draft");
            Folders.remove(draft);
            KeywordIndex.write(draft, library, new CalledNames(), way);
            Folders.move(draft, place);
        }
        if (vectors == null) vectors = new VectorFile(folder.resolve("vectors.bin"));
        replace(new Shelf(KeywordIndex.open(place), vectors));
        indexed = revision;
        Folders.keepOnly(folder, "keywords-", place);
    }

    private void replace(@Nullable Shelf fresh) {
        swap.writeLock().lock();
        try {
            Shelf old = shelf;
            shelf = fresh;
            if (old != null) old.close();
        } finally {
            swap.writeLock().unlock();
        }
    }

    private void meaning() {
        state = "vectors";
        Shelf at = shelf;
        if (at == null || vectors == null) return;
        int[] missing = at.withoutVector();
        BgeModel bge = missing.length > 0 || at.columns.size() > 0 ? model() : null;
        for (int from = 0; bge != null && from < missing.length && !closing; from += BATCH) {
            Map<Long, float[]> batch = new LinkedHashMap<>();
            for (int i = from; i < Math.min(from + BATCH, missing.length); i++) {
                long print = at.columns.print[missing[i]];
                if (!vectors.has(print) && !batch.containsKey(print)) {
                    way.give();
                    batch.put(print, bge.vector(Embedded.text(at.index.passage(missing[i]))));
                }
            }
            vectors.append(batch);
            at.refresh(missing, from, Math.min(from + BATCH, missing.length));
        }
        state = closing ? "stopped" : at.columns.size() == 0 ? "empty" : "ready";
    }

    /** The embedding model; read from its artifact when it is first needed. */
    synchronized BgeModel model() {
        BgeModel there = model;
        if (there == null) model = there = new BgeModel();
        return there;
    }

    /** Something done with the index as it is now; empty while there is none. */
    <T> Optional<T> with(Function<Shelf, T> work) {
        swap.readLock().lock();
        try {
            Shelf now = shelf;
            return now == null ? Optional.empty() : Optional.of(work.apply(now));
        } finally {
            swap.readLock().unlock();
        }
    }

    /** 索引进度. */
    record Progress(String state, long revision, int articles, int vectors, boolean meaning) {}

    Progress progress() {
        return with(s -> new Progress(state, indexed, s.columns.size(), s.filled(), s.knowsMeaning()))
                .orElseGet(() -> new Progress(state, indexed, 0, 0, false));
    }

    @PreDestroy
    void close() throws InterruptedException {
        closing = true;
        worker.shutdown();
        worker.awaitTermination(10, java.util.concurrent.TimeUnit.SECONDS);
        replace(null);
        if (vectors != null) vectors.close();
        if (model != null) model.close();
    }
}
