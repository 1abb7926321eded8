package xiezhi.foundation.statutes.retrieval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.statutes.Passage;

/** 条文目录: what a search must know of every article at once, by its place in the index; a few bytes each. */
final class Columns {
    private static final int ALWAYS = Integer.MIN_VALUE;
    private static final int NEVER = Integer.MAX_VALUE;
    final int[] instrument;
    final int[] chapter;
    final int[] book;
    final short[] length;
    final byte[] kind;
    final long[] print;
    final String[] key;
    private final int[] from;
    private final int[] until;
    private final boolean[] repealed;
    private final String[] issuer;
    final List<String> instruments = new ArrayList<>();
    final List<String> kinds = new ArrayList<>();
    private final Map<String, Integer> instrumentAt = new HashMap<>();
    private final Map<String, Integer> chapterAt = new HashMap<>();
    private final Map<String, Integer> bookAt = new HashMap<>();
    private final Map<String, String> same = new HashMap<>();

    Columns(int size) {
        instrument = new int[size];
        chapter = new int[size];
        book = new int[size];
        length = new short[size];
        kind = new byte[size];
        print = new long[size];
        key = new String[size];
        from = new int[size];
        until = new int[size];
        repealed = new boolean[size];
        issuer = new String[size];
    }

    int size() {
        return instrument.length;
    }

    int chapters() {
        return chapterAt.size();
    }

    /** How many parts: the largest divisions of the instruments, 编 in a code and 章 elsewhere. */
    int books() {
        return bookAt.size();
    }

    void set(int at, Passage passage) {
        instrument[at] = instrumentAt.computeIfAbsent(passage.shortName(), name -> {
            instruments.add(name);
            return instruments.size() - 1;
        });
        chapter[at] = chapterAt.computeIfAbsent(passage.shortName() + "#" + passage.path(), name -> chapterAt.size());
        String part = passage.path().split("/", 2)[0];
        book[at] = bookAt.computeIfAbsent(passage.shortName() + "#" + part, name -> bookAt.size());
        length[at] = (short) Math.min(Short.MAX_VALUE, passage.text().length());
        kind[at] = (byte) kindOf(passage.kind());
        key[at] = passage.key();
        print[at] = Embedded.print(passage);
        from[at] =
                passage.effective() == null ? ALWAYS : (int) passage.effective().toEpochDay();
        until[at] = passage.ended() == null ? NEVER : (int) passage.ended().toEpochDay();
        repealed[at] = passage.status().equals("repealed");
        issuer[at] = same.computeIfAbsent(passage.issuer(), name -> name);
    }

    private int kindOf(String name) {
        if (!kinds.contains(name)) kinds.add(name);
        return kinds.indexOf(name);
    }

    boolean inForce(int at, LocalDate day) {
        long today = day.toEpochDay();
        return from[at] <= today && today < until[at] && !(repealed[at] && until[at] == NEVER);
    }

    /**
     * The articles that answer for the law of the day: those in force, and of an instrument of which the library holds nothing in force the
     * last text that it holds; unless it was repealed. Whoever shows them says how they stand.
     */
    boolean[] latest(LocalDate day) {
        boolean[] held = new boolean[instruments.size()];
        int[] last = new int[instruments.size()];
        for (int at = 0; at < size(); at++) {
            held[instrument[at]] |= inForce(at, day);
            if (replaced(at, day)) last[instrument[at]] = Math.max(last[instrument[at]], until[at]);
        }
        boolean[] latest = new boolean[size()];
        for (int at = 0; at < latest.length; at++) {
            boolean lasting = replaced(at, day) && until[at] == last[instrument[at]];
            latest[at] = held[instrument[at]] ? inForce(at, day) : lasting;
        }
        return latest;
    }

    private boolean replaced(int at, LocalDate day) {
        return until[at] <= day.toEpochDay() && !repealed[at];
    }

    /** How the article stands on the day. */
    String status(int at, LocalDate day) {
        long today = day.toEpochDay();
        if (repealed[at] && (until[at] == NEVER || until[at] <= today)) return "repealed";
        if (until[at] <= today) return "superseded";
        if (from[at] > today) return "not-yet";
        return from[at] == ALWAYS ? "undated" : "in-force";
    }

    boolean hasKind(int at, @Nullable String asked) {
        return asked == null || kinds.get(kind[at]).equals(asked);
    }

    boolean hasIssuer(int at, @Nullable String asked) {
        return asked == null || issuer[at].contains(asked);
    }
}
