package xiezhi.application.enforcement.prison.cases;

import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;

/** 开庭审理事实. */
public record HearingFacts(
        @Item("因重大立功减刑") @Nullable Boolean majorMerit,
        @Item("起始、间隔时间或者幅度不符合一般规定") @Nullable Boolean outsideLimits,
        @Item("职务、金融、涉黑等罪犯") @Nullable Boolean listedGroup,
        @Item("社会影响重大或者关注度高") @Nullable Boolean publicConcern,
        @Item("公示期间收到不同意见") @Nullable Boolean objected,
        @Item("检察院有异议") @Nullable Boolean procuratorObjected) {}
