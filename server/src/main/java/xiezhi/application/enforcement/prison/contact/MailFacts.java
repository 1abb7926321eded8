package xiezhi.application.enforcement.prison.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;

/** 通信事实. */
public record MailFacts(
        @Item("日期") LocalDate day,
        @Item("收件人") Counterpart addressee,
        @Item("罪犯寄出") boolean outgoing,
        @Item("涉嫌危害国家安全或者犯罪") @Nullable Boolean suspectedCrime,
        @Item("内容有碍改造") @Nullable Boolean harmful) {}
