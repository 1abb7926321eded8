package xiezhi.foundation.documents.upload;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** 小扫描器: a real TCP server that speaks clamd's INSTREAM as its manual says, with a limit on size, and knows the test file and its own. */
final class Clamd implements AutoCloseable {
    static final String BAD = "XIEZHI-TEST-VIRUS";
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    final AtomicInteger asked = new AtomicInteger();
    volatile int most = 25 << 20;
    /** Says this whatever it is asked, or nothing at all when empty. */
    volatile @Nullable String always;

    Clamd() throws IOException {
        Thread.ofVirtual().start(this::serve);
    }

    String address() {
        return "127.0.0.1:" + door.getLocalPort();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket guest = door.accept();
                Thread.ofVirtual().start(() -> answer(guest));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket guest) {
        try (guest) {
            asked.incrementAndGet();
            String reply = always == null ? verdict(new DataInputStream(guest.getInputStream())) : always;
            if (reply.isEmpty()) {
                Thread.sleep(60_000);
            }
            guest.getOutputStream().write((reply + "\0").getBytes(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private String verdict(DataInputStream in) throws IOException {
        String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
            return "UNKNOWN COMMAND";
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        int size;
        while ((size = in.readInt()) > 0) {
            if (file.size() + size > most) {
                return "INSTREAM size limit exceeded. ERROR";
            }
            file.write(in.readNBytes(size));
        }
        String text = file.toString(StandardCharsets.ISO_8859_1);
        return text.contains(EICAR) || text.contains(BAD) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
