package xiezhi.foundation.statutes.reading;

/**
 * 读取记事: what a file did not say clearly or could not be read for, why, and what to do about it.
 *
 * @param line in the file, from 1; 0 when it concerns the whole file
 */
public record Remark(Kind kind, int line, String finding, String advice) {

    /** 记事种类: whether nothing was read, something needs a look, or it is only to be known. */
    public enum Weight {
        REFUSED,
        CHECK,
        NOTE
    }

    /** 记事事由. */
    public enum Kind {
        UNREADABLE(Weight.REFUSED),
        EMPTY(Weight.REFUSED),
        TOO_LARGE(Weight.REFUSED),
        NOT_A_TEXT_FILE(Weight.REFUSED),
        NO_TITLE(Weight.CHECK),
        NO_DATES(Weight.CHECK),
        DATE_IMPOSSIBLE(Weight.CHECK),
        EFFECTIVE_ASSUMED(Weight.NOTE),
        OUT_OF_ORDER(Weight.CHECK),
        NUMBER_TWICE(Weight.CHECK),
        NUMBERS_MISSING(Weight.CHECK),
        PERHAPS_CUT_OFF(Weight.CHECK),
        NO_ARTICLES(Weight.NOTE),
        ARTICLES_IN_ONE_LINE(Weight.NOTE),
        MISPRINTED_NUMBER(Weight.NOTE),
        OTHER_ENCODING(Weight.NOTE),
        SAME_AS_ANOTHER(Weight.NOTE),
        SAME_DAY_OTHER_TEXT(Weight.CHECK);

        private final Weight weight;

        Kind(Weight weight) {
            this.weight = weight;
        }

        public Weight weight() {
            return weight;
        }
    }
}
