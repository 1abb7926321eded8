package xiezhi.foundation.documents.upload;

/** 拒收 as thrown while a file is looked through. */
final class Rejected extends Exception {
    private static final long serialVersionUID = 1;
    private final Rejection why;

    Rejected(Rejection why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    Rejection why() {
        return why;
    }
}
