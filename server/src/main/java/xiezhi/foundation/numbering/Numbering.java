package xiezhi.foundation.numbering;

import org.springframework.stereotype.Service;

/** 编号: gap-free counters. The number is taken in the transaction that uses it; a rollback gives it back. */
@Service
public class Numbering {

    /** The next value of the counter in the year, from 1. Locks the counter until the transaction ends. */
    public long next(String scheme, String key, int year) {
        throw new UnsupportedOperationException();
    }
}
