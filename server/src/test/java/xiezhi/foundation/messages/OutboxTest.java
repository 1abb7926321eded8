package xiezhi.foundation.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import xiezhi.kernel.record.Uuid7;
import xiezhi.testing.RoomTest;
import xiezhi.testing.TestClock;

@RoomTest
@DisplayName("外发: at least once, under one key, saying only that there is something to read")
class OutboxTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    Contacts contacts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DeadLetters deadLetters;

    @Autowired
    TestClock time;

    private final UUID person = Uuid7.next();
    private SmtpSink sink;
    private Outbox outbox;
    private Messages messages;

    @BeforeEach
    void configureTheChannel() throws IOException {
        sink = new SmtpSink();
        outbox = over(mail());
        messages = new Messages(jdbc, outbox, time);
        contacts.put(person, "mail", "someone@example.test");
        time.set("2026-06-08");
    }

    private MailChannel mail() {
        return new MailChannel(new MailSettings("127.0.0.1", sink.port(), "noreply@example.test", null, null, false));
    }

    private Outbox over(Channel channel) {
        return new Outbox(jdbc, List.of(channel), contacts, transaction, time);
    }

    private void tell() {
        transaction.executeWithoutResult(status -> messages.tell(person, "法律援助申请被批准", "机密内容", "/matters/1"));
    }

    @AfterEach
    void close() throws IOException {
        jdbc.sql("delete from messages.outbound").update();
        sink.close();
        time.letGo();
    }

    private String state() {
        return jdbc.sql("select state from messages.outbound where person = ?")
                .param(person)
                .query(String.class)
                .single();
    }

    @Test
    void aLetterSaysNothingOfTheMatter() {
        tell();
        outbox.work();
        assertThat(sink.letters).singleElement().satisfies(letter -> {
            assertThat(textOf(letter))
                    .contains("您有一条新消息, 请登录查看")
                    .doesNotContain("援助")
                    .doesNotContain("机密");
            assertThat(letter).contains("To: someone@example.test").contains("Message-ID: <");
        });
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void anActThatFailsSendsNothing() {
        transaction.executeWithoutResult(status -> {
            messages.tell(person, "标题", "内容", "/");
            status.setRollbackOnly();
        });
        outbox.work();
        assertThat(sink.letters).isEmpty();
    }

    @Test
    void whatWasCommittedBeforeAKillIsSentByTheNextStartOnce() {
        tell();
        Outbox afterRestart = over(mail());
        afterRestart.work();
        afterRestart.work();
        assertThat(sink.letters).hasSize(1);
    }

    @Test
    void aKillBetweenSendingAndCommittingRepeatsTheLetterUnderTheSameKey() {
        tell();
        transaction.executeWithoutResult(status -> {
            outbox.work();
            status.setRollbackOnly();
        });
        assertThat(state()).isEqualTo("PENDING");
        outbox.work();
        assertThat(sink.letters).hasSize(2);
        assertThat(sink.letters.stream().map(OutboxTest::messageId).distinct()).hasSize(1);
    }

    private static String textOf(String letter) {
        try {
            MimeMessage read =
                    new MimeMessage((Session) null, new ByteArrayInputStream(letter.getBytes(StandardCharsets.UTF_8)));
            return String.valueOf(read.getContent());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String messageId(String letter) {
        return letter.lines()
                .filter(line -> line.startsWith("Message-ID"))
                .findFirst()
                .orElse("");
    }

    @Test
    void triesAgainLaterAndLaterAndThenShowsADeadLetter() {
        sink.refusing = true;
        tell();
        assertThat(outbox.work()).isEqualTo(1);
        assertThat(outbox.work()).as("not before its time").isZero();
        for (int n = 1; n < Outbox.LAST_ATTEMPT; n++) {
            time.advance(Duration.ofHours(7));
            assertThat(outbox.work()).isEqualTo(1);
        }
        assertThat(state()).isEqualTo("DEAD");
        assertThat(deadLetters.list())
                .singleElement()
                .satisfies(letter -> assertThat(letter.attempts()).isEqualTo(Outbox.LAST_ATTEMPT));

        sink.refusing = false;
        deadLetters.retry(deadLetters.list().getFirst().id());
        outbox.work();
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void handsAnSmsToTheGatewayOfTheOperator() throws IOException {
        List<String> received = new CopyOnWriteArrayList<>();
        HttpServer gateway = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        gateway.createContext("/", call -> {
            received.add(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            call.sendResponseHeaders(204, -1);
            call.close();
        });
        gateway.start();
        URI url = URI.create("http://127.0.0.1:" + gateway.getAddress().getPort() + "/send");
        Outbox sms = over(new SmsChannel(new SmsSettings(url, null)));
        contacts.put(person, "sms", "13800000000");
        transaction.executeWithoutResult(status -> new Messages(jdbc, sms, time).tell(person, "标题", "机密内容", "/"));
        sms.work();
        gateway.stop(0);
        assertThat(received)
                .singleElement()
                .satisfies(body -> assertThat(body)
                        .contains("13800000000")
                        .contains("请登录查看")
                        .doesNotContain("机密"));
    }
}
