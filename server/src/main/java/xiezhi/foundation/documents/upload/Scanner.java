package xiezhi.foundation.documents.upload;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 病毒扫描: asks clamd ({@code XIEZHI_CLAMD=host:port}, INSTREAM) about each upload; without the setting only the test file is known.
 * Whatever is not plainly clean or plainly infected, an answer too late or too long included, is no answer.
 */
@Component
class Scanner {
    private static final Logger LOG = LoggerFactory.getLogger(Scanner.class);
    private static final int CHUNK = 64 << 10;
    private static final int LONGEST_REPLY = 4 << 10;
    private final @Nullable InetSocketAddress clamd;
    private final boolean park;
    private final Duration patience;

    @Autowired
    Scanner(
            @Value("${xiezhi.clamd:}") String clamd,
            @Value("${xiezhi.clamd-down:refuse}") String down,
            @Value("${xiezhi.clamd-timeout:20s}") Duration patience) {
        this.clamd = clamd.isBlank() ? null : address(clamd);
        this.park = parks(down);
        this.patience = patience;
    }

    /** 扫描结论. */
    enum Verdict {
        /** No scanner is set up. */
        OFF,
        CLEAN,
        INFECTED,
        /** The scanner did not answer, or not plainly. */
        SILENT
    }

    private static InetSocketAddress address(String setting) {
        int colon = setting.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("XIEZHI_CLAMD 应当写作 host:port, 现为 " + setting);
        }
        return InetSocketAddress.createUnresolved(
                setting.substring(0, colon), Integer.parseInt(setting.substring(colon + 1)));
    }

    private static boolean parks(String down) {
        return switch (down) {
            case "park" -> true;
            case "refuse" -> false;
            default -> throw new IllegalArgumentException("XIEZHI_CLAMD_DOWN 应当是 refuse 或者 park, 现为 " + down);
        };
    }

    /** Whether a file waits, unread by anybody, while the scanner is silent; otherwise it is not taken. */
    boolean parks() {
        return park;
    }

    Verdict scan(byte[] file) {
        InetSocketAddress there = clamd;
        if (there == null) {
            return Verdict.OFF;
        }
        try (Socket socket = new Socket()) {
            CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .execute(() -> close(socket)); // neither a write nor a read lasts longer
            socket.connect(
                    new InetSocketAddress(there.getHostString(), there.getPort()),
                    Math.toIntExact(patience.toMillis()));
            send(socket, file);
            return read(socket.getInputStream());
        } catch (IOException e) {
            LOG.warn("The scanner {} does not answer: {}", there, e.getMessage());
            return Verdict.SILENT;
        }
    }

    private static void send(Socket socket, byte[] file) throws IOException {
        DataOutputStream out = new DataOutputStream(socket.getOutputStream());
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (int from = 0; from < file.length; from += CHUNK) {
            int size = Math.min(CHUNK, file.length - from);
            out.writeInt(size);
            out.write(file, from, size);
        }
        out.writeInt(0);
        out.flush();
    }

    private static Verdict read(InputStream in) throws IOException {
        byte[] reply = new byte[LONGEST_REPLY];
        int length = 0;
        int next;
        while (length < LONGEST_REPLY && (next = in.read()) > 0) { // ends with a zero byte, or with the connection
            reply[length++] = (byte) next;
        }
        String text = new String(Arrays.copyOf(reply, length), StandardCharsets.UTF_8).strip();
        if (text.equals("stream: OK")) {
            return Verdict.CLEAN;
        }
        if (text.startsWith("stream: ") && text.endsWith(" FOUND")) {
            return Verdict.INFECTED;
        }
        LOG.warn("The scanner gives no plain answer: {}", text);
        return Verdict.SILENT;
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            LOG.debug("closed already", e);
        }
    }
}
