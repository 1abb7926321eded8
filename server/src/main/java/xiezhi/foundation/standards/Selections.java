package xiezhi.foundation.standards;

import java.util.Map;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import xiezhi.foundation.records.Query;
import xiezhi.kernel.fault.Unfit;

/** 筛选参数: reads a query off the parameters of a list address: {@code q, where.f, where.f.from, where.f.to, sort, limit, after}. */
final class Selections {
    private static final Set<String> KNOWN = Set.of("q", "sort", "limit", "after", "cap");

    private Selections() {}

    static <R extends Record> Query<R> of(Class<R> type, MultiValueMap<String, String> parameters) {
        Query<R> query = Query.of(type)
                .search(parameters.getFirst("q"))
                .sortedBy(parameters.getFirst("sort"))
                .limit(limit(parameters.getFirst("limit")))
                .after(parameters.getFirst("after"));
        for (Map.Entry<String, java.util.List<String>> parameter : parameters.entrySet()) {
            query = add(query, parameter.getKey(), parameter.getValue());
        }
        return query;
    }

    private static <R extends Record> Query<R> add(Query<R> query, String name, java.util.List<String> values) {
        if (KNOWN.contains(name)) {
            return query;
        }
        if (!name.startsWith("where.")) {
            throw Unfit.field(name, "列表没有参数 " + name + "; 可用 q, where.数据项, sort, limit, after");
        }
        String field = name.substring("where.".length());
        if (field.endsWith(".from")) {
            return query.and(cut(field, ".from"), Query.Test.FROM, values.getFirst());
        }
        if (field.endsWith(".to")) {
            return query.and(cut(field, ".to"), Query.Test.TO, values.getFirst());
        }
        return values.size() == 1 ? query.where(field, values.getFirst()) : query.and(field, Query.Test.IN, values);
    }

    private static String cut(String name, String end) {
        return name.substring(0, name.length() - end.length());
    }

    private static int limit(@org.jspecify.annotations.Nullable String text) {
        try {
            int limit = text == null ? 20 : Integer.parseInt(text);
            if (limit >= 1 && limit <= 200) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // told below, together with the numbers out of range
        }
        throw Unfit.field("limit", "每页 1 至 200 行");
    }
}
