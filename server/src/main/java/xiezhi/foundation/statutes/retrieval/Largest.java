package xiezhi.foundation.statutes.retrieval;

import java.util.stream.IntStream;
import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.NumericUtils;

/** 取最大: the places of the largest of many scores, without sorting all of them. */
final class Largest {
    private Largest() {}

    /** At most so many places among those that are open; those without any score are left out. */
    static IntStream of(float[] scores, boolean[] open, int most) {
        LongHeap heap = new LongHeap(most);
        for (int at = 0; at < scores.length; at++) {
            if (open[at] && scores[at] > 0) {
                heap.insertWithOverflow(((long) NumericUtils.floatToSortableInt(scores[at]) << 32) | at);
            }
        }
        return IntStream.rangeClosed(1, heap.size()).map(i -> (int) heap.get(i));
    }
}
