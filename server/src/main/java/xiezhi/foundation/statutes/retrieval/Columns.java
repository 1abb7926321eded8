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
