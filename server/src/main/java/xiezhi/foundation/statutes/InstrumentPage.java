package xiezhi.foundation.statutes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 法规页: an instrument with its versions and the table of contents of one of them. */
record InstrumentPage(
        long id,
        String key,
        String name,
        String kind,
        String issuer,
        Version shown,
        List<Version> versions,
        String preamble,
        List<Node> contents) {

    /** 文本版本. */
    record Version(
            long id,
            String label,
            @Nullable String documentNumber,
            @Nullable LocalDate adopted,
            @Nullable LocalDate dated,
            @Nullable LocalDate effective,
            String effectiveSource,
            @Nullable LocalDate ended,
            String status,
            List<String> note,
            int articles) {}

    /** 编章节, with what stands directly under it. */
    record Node(String title, List<Leaf> articles, List<Node> children) {}

    /** 条: where it leads, and how it begins. */
    record Leaf(String key, String article, String begins) {}
}
