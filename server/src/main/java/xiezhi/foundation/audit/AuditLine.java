package xiezhi.foundation.audit;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import xiezhi.kernel.record.CsvLine;

/** 条目, as shown. */
record AuditLine(
        long seq,
        Instant at,
        String actor,
        @Nullable String account,
        @Nullable String identity,
        @Nullable String address,
        String action,
        @Nullable String standard,
        @Nullable String object,
        JsonNode detail,
        String result,
        @Nullable String hash) {
    static final List<String> HEADS =
            List.of("序号", "时间 (UTC)", "人员", "账号", "身份", "来源地址", "操作", "对象标准", "对象", "内容", "结果", "链值 (SM3)");

    static AuditLine of(Entry e, @Nullable String hash) {
        return new AuditLine(
                e.seq(),
                e.at(),
                e.actor(),
                e.account(),
                e.identity(),
                e.address(),
                e.action(),
                e.standard(),
                e.object(),
                Chain.JSON.readTree(String.valueOf(e.detail())),
                e.result(),
                hash);
    }

    String csv() {
        return CsvLine.of(java.util.stream.Stream.of(
                        Long.toString(seq),
                        at,
                        actor,
                        account,
                        identity,
                        address,
                        action,
                        standard,
                        object,
                        detail,
                        result,
                        hash)
                .map(cell -> CsvLine.harmless(Objects.toString(cell, "")))
                .toList());
    }
}
