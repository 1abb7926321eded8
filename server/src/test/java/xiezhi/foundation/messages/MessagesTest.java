package xiezhi.foundation.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.Uuid7;
import xiezhi.testing.RoomTest;

@RoomTest
@DisplayName("消息: a person's own box")
class MessagesTest {
    @Autowired
    Messages messages;

    @Autowired
    Contacts contacts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private final UUID person = Uuid7.next();

    @Test
    void isReadByItsPersonAndByNobodyElse() {
        messages.tell(person, "标题", "内容", "/tasks/1");
        UUID id = messages.of(person, true, null, 10).getFirst().id();
        messages.read(Uuid7.next(), id);
        assertThat(messages.unread(person)).isEqualTo(1);
        messages.read(person, id);
        assertThat(messages.unread(person)).isZero();
        assertThat(messages.of(person, false, null, 10))
                .singleElement()
                .satisfies(message -> assertThat(message.read()).isTrue());
    }

    @Test
    void goesOnFromPageToPageNewestFirst() {
        IntStream.rangeClosed(1, 5).forEach(n -> messages.tell(person, "第" + n, "", "/"));
        List<Message> first = messages.of(person, false, null, 2);
        assertThat(first).extracting(Message::title).containsExactly("第5", "第4");
        assertThat(messages.of(person, false, first.getLast().id(), 2))
                .extracting(Message::title)
                .containsExactly("第3", "第2");
        messages.readAll(person);
        assertThat(messages.unread(person)).isZero();
    }

    @Test
    void isNotToldWhenTheActFails() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    messages.tell(person, "标题", "内容", "/");
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(messages.of(person, false, null, 10)).isEmpty();
    }

    @Test
    void sendsNothingOutsideAsLongAsNoChannelIsConfigured() {
        contacts.put(person, "mail", "someone@example.test");
        contacts.put(person, "sms", "13800000000");
        messages.tell(person, "标题", "内容", "/");
        assertThat(jdbc.sql("select count(*) from messages.outbound where person = ?")
                        .param(person)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void showsOnesOwnAddressesMasked() {
        contacts.put(person, "mail", "someone@example.test");
        contacts.put(person, "sms", "13800001234");
        assertThat(contacts.masked(person, "mail")).contains("s***@example.test");
        assertThat(contacts.masked(person, "sms")).contains("138****1234");
        contacts.remove(person, "sms");
        assertThat(contacts.masked(person, "sms")).isEmpty();
        assertThat(contacts.masked(Uuid7.next(), "mail")).isEmpty();
    }

    @Test
    void oneWayIsOfferedOnceAndAnEmptyAddressIsRefused() {
        MessageBox box = new MessageBox(messages, contacts, List.of(way(false), way(true)));
        Actor me = Actor.system("测试");
        assertThat(Acting.as(me, box::ways)).singleElement().satisfies(way -> {
            assertThat(way.channel()).isEqualTo("sms");
            assertThat(way.on()).isTrue();
        });
        assertThatThrownBy(() -> Acting.run(me, () -> box.contact("sms", new MessageBox.Contact(null))))
                .isInstanceOf(Unfit.class);
    }

    private static Channel way(boolean on) {
        return new Channel() {
            @Override
            public String name() {
                return "sms";
            }

            @Override
            public boolean isOn() {
                return on;
            }

            @Override
            public void send(String address, UUID key, String title, String text) {
                throw new UnsupportedOperationException("nothing is sent here");
            }
        };
    }

    @Test
    void keepsAddressesSealed() {
        contacts.put(person, "mail", "someone@example.test");
        assertThat(jdbc.sql("select address from messages.contact where person = ?")
                        .param(person)
                        .query(String.class)
                        .single())
                .doesNotContain("someone");
        assertThat(contacts.address(person, "mail")).contains("someone@example.test");
    }
}
