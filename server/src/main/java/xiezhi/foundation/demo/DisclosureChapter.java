package xiezhi.foundation.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.disclosure.Audience;
import xiezhi.application.enforcement.disclosure.DisclosureDuty;
import xiezhi.application.enforcement.disclosure.DisclosureItem;
import xiezhi.application.enforcement.disclosure.Topic;
import xiezhi.application.enforcement.disclosure.publishing.ItemForms;
import xiezhi.foundation.casework.CaseFiles;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Ref;

/** 公开篇: what the demonstration's prison publishes, made from its own records, and one item that still waits for its check. */
@Component
@ConditionalOnProperty(name = "xiezhi.demo", havingValue = "true")
class DisclosureChapter implements Chapter {
    private final SupplyStory prisons;
    private final CaseFiles files;
    private final Staging staging;

    DisclosureChapter(SupplyStory prisons, CaseFiles files, Staging staging) {
        this.prisons = prisons;
        this.files = files;
        this.staging = staging;
    }

    @Override
    public int place() {
        return 20; // after the commissary, whose prices are published
    }

    @Override
    public List<DemoAccount> accounts() {
        return List.of(
                account("demo-disclosure", "演示公开专员", "狱务公开 拟稿和近亲属查询", "Prepares what is published"),
                account("demo-disclosure-check", "演示公开审核员", "狱务公开 审核发布", "Checks and publishes"));
    }

    private static DemoAccount account(String login, String name, String role, String english) {
        return new DemoAccount(login, name, "监狱 " + role, english, DemoAccount.PASSWORD);
    }

    @Override
    public void tell(LocalDate today, Instant now) {
        prisons.prisons().keySet().stream().findFirst().ifPresent(this::tellOf);
    }

    private void tellOf(UUID prison) {
        Actor author =
                staging.hire(accounts().getFirst(), prison, "狱务公开办公室", DisclosureDuty.PREPARE, DisclosureDuty.KIN);
        Actor checker = staging.hire(accounts().getLast(), prison, "狱务公开审核", DisclosureDuty.REVIEW);
        for (Topic topic : List.of(Topic.LEGAL_BASIS, Topic.PROCEDURE, Topic.PRICES)) {
            publish(author, checker, begin(author, "make", new ItemForms.Made(topic, null)));
        }
        publish(
                author,
                checker,
                begin(
                        author,
                        "draft",
                        new ItemForms.Draft(Topic.HOTLINE, "监督方式", "监狱长信箱每周一开启; 监督电话 12348 (演示数据)。", null)));
        publish(
                author,
                checker,
                begin(
                        author,
                        "draft",
                        new ItemForms.Draft(
                                Topic.NOTICE, "本周劳动和学习安排", "周一至周五上午劳动, 下午学习; 周六清理内务 (演示数据)。", Audience.INMATE)));
        publish(
                author,
                checker,
                begin(
                        author,
                        "draft",
                        new ItemForms.Draft(
                                Topic.NOTICE,
                                "给家属的会见须知",
                                "请提前三日预约, 携带身份证件和关系证明, 每次最多三人。\n当月的次数和每次的时长按处遇等级, 会见室会告知。\n不便前来的, 可以申请视频会见 (演示数据)。",
                                Audience.RELATIVE)));
        act(
                author,
                begin(author, "draft", new ItemForms.Draft(Topic.INSTITUTION, "机构和职责", "演示监狱的机构和职责。", null)),
                "submit",
                null);
    }

    private Ref<DisclosureItem> begin(Actor author, String act, Record form) {
        return Acting.as(
                author, () -> files.begin(DisclosureItem.class, act, form).row().id());
    }

    private void publish(Actor author, Actor checker, Ref<DisclosureItem> item) {
        act(author, item, "submit", null);
        act(checker, item, "publish", new ItemForms.Publish(null));
    }

    private void act(Actor who, Ref<DisclosureItem> item, String act, @Nullable Record form) {
        Acting.run(who, () -> {
            int version = files.look(DisclosureItem.class, item).version();
            files.act(DisclosureItem.class, item, version, act, form);
        });
    }
}
