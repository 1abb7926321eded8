package xiezhi.foundation.documents.upload;

/** 像素: a picture that would need gigabytes to be shown is refused before anything decodes it. */
final class Pixels {
    private static final long MOST = 120_000_000;

    private Pixels() {}

    static void check(long width, long height) throws Rejected {
        if (width <= 0 || height <= 0) {
            throw new Rejected(Rejection.FILE_UNREADABLE);
        }
        if (width * height > MOST) {
            throw new Rejected(Rejection.FILE_BOMB);
        }
    }
}
