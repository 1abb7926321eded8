package xiezhi.foundation.messages;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.SignedIn;
import xiezhi.kernel.fault.Check;

/** 消息箱: everybody's own messages, and where he wants to hear of them. */
@RestController
@RequestMapping("/api/messages")
@SignedIn
class MessageBox {
    private static final int PAGE = 20;
    private final Messages messages;
    private final Contacts contacts;
    private final List<Channel> channels;

    MessageBox(Messages messages, Contacts contacts, List<Channel> channels) {
        this.messages = messages;
        this.contacts = contacts;
        this.channels = channels;
    }

    /** 一页消息. */
    record Shown(List<Message> items, @Nullable String next) {}

    /** 已读标记: which messages were marked as read. */
    record Marked(List<UUID> ids) {}

    /** 联系方式. */
    record Contact(@Nullable String address) {}

    /**
     * 提醒渠道: two channels of one name, as the gateway and the telephone of the demonstration, are one way.
     *
     * @param on whether this node sends anything this way
     * @param address where the person wants to hear, masked, or null
     */
    record Way(String channel, boolean on, @Nullable String address) {}

    @GetMapping
    @SignedIn
    Shown list(
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) @Nullable UUID after) {
        List<Message> found = messages.of(me(), unread, after, PAGE + 1);
        List<Message> page = found.subList(0, Math.min(PAGE, found.size()));
        return new Shown(page, found.size() > PAGE ? page.getLast().id().toString() : null);
    }

    @PostMapping("/{id}/read")
    @SignedIn
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable UUID id) {
        messages.read(me(), id);
    }

    /** Answers which were marked, so that the person can take it back. */
    @PostMapping("/read-all")
    @SignedIn
    Marked readAll() {
        return new Marked(messages.readAll(me()));
    }

    @PostMapping("/unread")
    @SignedIn
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unread(@RequestBody Marked marked) {
        messages.unread(me(), marked.ids());
    }

    @GetMapping("/contacts")
    @SignedIn
    List<Way> ways() {
        return channels.stream()
                .collect(Collectors.groupingBy(
                        Channel::name, TreeMap::new, Collectors.reducing(false, Channel::isOn, Boolean::logicalOr)))
                .entrySet()
                .stream()
                .map(way -> new Way(
                        way.getKey(),
                        way.getValue(),
                        contacts.masked(me(), way.getKey()).orElse(null)))
                .toList();
    }

    @PutMapping("/contacts/{channel}")
    @SignedIn
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void contact(@PathVariable String channel, @RequestBody Contact contact) {
        String address = Objects.requireNonNullElse(contact.address(), "");
        boolean fits = channel.equals("mail")
                ? address.matches("[^@\\s]{1,64}@[^@\\s]{3,190}")
                : channel.equals("sms") && address.matches("1\\d{10}");
        Check.all().field("address", fits, "联系方式不正确, 请填写电子邮箱或者手机号码").done();
        contacts.put(me(), channel, address);
    }

    @DeleteMapping("/contacts/{channel}")
    @SignedIn
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(@PathVariable String channel) {
        contacts.remove(me(), channel);
    }

    private static UUID me() {
        return Acting.current().person();
    }
}
