package xiezhi.foundation.documents.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** 解密流: reads what {@link SealingStream} wrote, and fails at the first block that was changed, moved or cut off. */
final class OpeningStream extends InputStream {
    private final PushbackInputStream in;
    private final Blocks blocks;
    private byte[] open = {};
    private int at;
    private boolean ended;

    OpeningStream(InputStream in, byte[] key) {
        this.in = new PushbackInputStream(in);
        this.blocks = new Blocks(key);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        while (at == open.length) {
            if (ended) {
                return -1;
            }
            next();
        }
        int part = Math.min(length, open.length - at);
        System.arraycopy(open, at, into, offset, part);
        at += part;
        return part;
    }

    private void next() throws IOException {
        byte[] sealed = in.readNBytes(Blocks.SIZE + Blocks.TAG);
        int more = sealed.length < Blocks.SIZE + Blocks.TAG ? -1 : in.read(); // a network tells only by reading on
        ended = more < 0;
        if (!ended) {
            in.unread(more);
        }
        open = blocks.open(sealed, ended);
        at = 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
