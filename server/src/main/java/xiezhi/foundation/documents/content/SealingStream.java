package xiezhi.foundation.documents.content;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** 加密流: SM4-GCM in blocks of 64 KiB, each with its place and whether it is the last, so that nothing can be cut off or swapped. */
final class SealingStream extends FilterOutputStream {
    private final Blocks blocks;
    private final byte[] open = new byte[Blocks.SIZE];
    private int filled;
    private boolean closed;

    SealingStream(OutputStream out, byte[] key) {
        super(out);
        blocks = new Blocks(key);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int at = offset;
        int left = length;
        while (left > 0) {
            if (filled == Blocks.SIZE) {
                out.write(blocks.seal(open, filled, false));
                filled = 0;
            }
            int part = Math.min(left, Blocks.SIZE - filled);
            System.arraycopy(bytes, at, open, filled, part);
            filled += part;
            at += part;
            left -= part;
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            out.write(blocks.seal(open, filled, true));
            super.close();
        }
    }
}
