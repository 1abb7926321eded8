package xiezhi.foundation.documents.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * 存放处: where sealed bytes lie, whole or not at all; it sees neither their key nor what they are. A place beyond this machine that does
 * not answer is an {@link xiezhi.kernel.fault.Outside}.
 */
interface Storage {

    /** 位置: the address of the bytes, and a mark of the one key that opens what lies there. */
    record Spot(String address, String mark) {}

    boolean holds(Spot spot) throws IOException;

    /** What lies at the spot; an {@link IOException} if nothing does. */
    InputStream open(Spot spot) throws IOException;

    /** Takes the file in; when this returns it will outlast a power cut. What an abandoned transaction left at the address is written over or never met again. */
    void put(Path draft, Spot spot) throws IOException;

    /** Lets go within the running transaction: gone with its commit, still there if it fails. */
    void release(Spot spot) throws IOException;
}
