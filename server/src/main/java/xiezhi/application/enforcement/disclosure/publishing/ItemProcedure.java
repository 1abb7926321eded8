package xiezhi.application.enforcement.disclosure.publishing;

import static xiezhi.application.enforcement.disclosure.ItemState.DRAFT;
import static xiezhi.application.enforcement.disclosure.ItemState.EXPIRED;
import static xiezhi.application.enforcement.disclosure.ItemState.PUBLISHED;
import static xiezhi.application.enforcement.disclosure.ItemState.REVIEW;
import static xiezhi.application.enforcement.disclosure.ItemState.WITHDRAWN;

import org.springframework.stereotype.Component;
import xiezhi.application.enforcement.disclosure.DisclosureDuty;
import xiezhi.application.enforcement.disclosure.DisclosureItem;
import xiezhi.foundation.casework.Acts;
import xiezhi.foundation.casework.Done;
import xiezhi.foundation.casework.Procedure;
import xiezhi.kernel.rule.LegalBasis;

/** 公开程序: written or made from the records by one person, checked and published by another, withdrawn with a reason, over with its time. */
@Component
@LegalBasis({"监狱法#8", "狱务公开意见#1"})
class ItemProcedure extends Procedure<DisclosureItem> {
    private static final String LAW = "监狱法#8";
    private static final String CIRCULAR = "狱务公开意见#1";
    private final ItemDesk desk;

    ItemProcedure(ItemDesk desk) {
        super(DisclosureItem.class, "disclosure-item", "执法公开");
        this.desk = desk;
    }

    @Override
    protected void declare(Acts<DisclosureItem> acts) {
        acts.begin("make", "由记录生成", DisclosureDuty.PREPARE, CIRCULAR)
                .asks(ItemForms.Made.class)
                .to(DRAFT)
                .makes(desk::make);
        acts.begin("draft", "拟稿", DisclosureDuty.PREPARE, CIRCULAR)
                .asks(ItemForms.Draft.class)
                .to(DRAFT)
                .makes(desk::draft);
        acts.act("edit", "修改", DisclosureDuty.PREPARE, CIRCULAR)
                .from(DRAFT)
                .asks(ItemForms.Edit.class)
                .unless(desk::typed)
                .does(desk::edit);
        acts.act("remake", "重新生成", DisclosureDuty.PREPARE, CIRCULAR)
                .from(DRAFT)
                .unless(desk::notTyped)
                .does((file, none) -> desk.remake(file));
        acts.act("submit", "送审", DisclosureDuty.PREPARE, CIRCULAR)
                .from(DRAFT)
                .to(REVIEW)
                .next()
                .unless(file -> PublicText.faults(file.row()))
                .does((file, none) -> Done.of(file.row().in(REVIEW, null)));
        acts.act("publish", "审核发布", DisclosureDuty.REVIEW, LAW)
                .from(REVIEW)
                .to(PUBLISHED)
                .next()
                .asks(ItemForms.Publish.class)
                .unless(desk::notByTheAuthor)
                .does(desk::publish);
        acts.act("send-back", "退回修改", DisclosureDuty.REVIEW, LAW)
                .from(REVIEW)
                .to(DRAFT)
                .next()
                .asks(ItemForms.Why.class)
                .does((file, why) -> Done.of(file.row().in(DRAFT, why.reason())).because(why.reason()));
        acts.act("withdraw", "撤回", DisclosureDuty.REVIEW, LAW)
                .from(PUBLISHED)
                .to(WITHDRAWN)
                .asks(ItemForms.Why.class)
                .does((file, why) ->
                        Done.of(file.row().in(WITHDRAWN, why.reason())).because(why.reason()));
        acts.platform("expire", "公开期满", CIRCULAR)
                .from(PUBLISHED)
                .to(EXPIRED)
                .does((file, none) -> Done.of(file.row().in(EXPIRED, null)));
    }
}
