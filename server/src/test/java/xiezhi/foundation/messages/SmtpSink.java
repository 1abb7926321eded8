package xiezhi.foundation.messages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** 收信站: a small SMTP server (RFC 5321) on loopback that keeps what it is handed, or refuses to take it. */
final class SmtpSink implements AutoCloseable {
    final List<String> letters = new CopyOnWriteArrayList<>();
    volatile boolean refusing;
    private final ServerSocket door;

    SmtpSink() throws IOException {
        this.door = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"));
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket visitor = door.accept();
                Thread.ofVirtual().start(() -> talk(visitor));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket visitor) {
        try (visitor;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.UTF_8))) {
            OutputStream out = visitor.getOutputStream();
            say(out, "220 sink");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                answer(line, in, out);
            }
        } catch (IOException gone) {
            // the visitor hung up, as visitors do
        }
    }

    private void answer(String line, BufferedReader in, OutputStream out) throws IOException {
        switch (line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT)) {
            case "DATA" -> {
                say(out, "354 go on");
                letters.add(letter(in));
                say(out, "250 kept");
            }
            case "RCPT" -> say(out, refusing ? "451 try again later" : "250 ok");
            case "QUIT" -> say(out, "221 bye");
            default -> say(out, "250 ok");
        }
    }

    private static String letter(BufferedReader in) throws IOException {
        StringBuilder letter = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            letter.append(line).append('\n');
        }
        return letter.toString();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
