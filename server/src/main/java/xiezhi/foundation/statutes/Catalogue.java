package xiezhi.foundation.statutes;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.kernel.fault.Unfit;

/** 法规目录: the instruments of the library, each as it stands today, found by name, rank, maker and standing. */
@Service
class Catalogue {
    private static final String STANDING = """
            with standing as (
              select distinct on (i.id) i.id, i.key, i.name, i.kind, i.branch, i.issuer, v.label, v.document_number, v.dated, v.effective,
                     v.ended, statutes.status(v.effective, v.ended, v.repealed, :today) as status, statutes.rank(i.kind) as rank,
                     count(*) over (partition by i.id) as versions
              from statutes.instrument i join statutes.version v on v.instrument = i.id
              order by i.id, array_position(array['in-force', 'undated', 'not-yet', 'superseded', 'repealed'],
                       statutes.status(v.effective, v.ended, v.repealed, :today)), v.effective desc nulls last, v.dated desc nulls last, v.id desc
            )
            """;
    private static final String FITTING = """
            where (:q = '' or name ilike :like or key ilike :like) and (:kind = '' or kind = :kind)
              and (:issuer = '' or issuer = :issuer) and (:status = '' or status = :status)
            """;
    private final JdbcClient jdbc;
    private final Clock clock;

    Catalogue(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** 查询条件; an empty word means any. */
    record Wish(String q, String kind, String issuer, String status) {}

    /** 目录条目. */
    record Entry(
            long id,
            String key,
            String name,
            String kind,
            String branch,
            String issuer,
            String version,
            @Nullable String documentNumber,
            @Nullable LocalDate dated,
            @Nullable LocalDate effective,
            @Nullable LocalDate ended,
            String status,
            int versions) {}

    /** 一页. */
    record Page(List<Entry> items, @Nullable String next, long total, Map<String, List<Facet>> facets) {}

    /** 分面: how many of the instruments that fit the other wishes have this value. */
    record Facet(String value, long count) {}

    @Transactional(readOnly = true)
    Page page(Wish wish, int limit, @Nullable String after) {
        Cursor cursor = Cursor.of(after);
        List<Entry> found = bound(
                        wish,
                        STANDING + "select * from standing " + FITTING
                                + " and (rank, key) > (:rank, :after) order by rank, key limit :limit")
                .param("rank", cursor.rank())
                .param("after", cursor.key())
                .param("limit", limit + 1)
                .query(Catalogue::entry)
                .list();
        boolean more = found.size() > limit;
        List<Entry> items = more ? found.subList(0, limit) : found;
        return new Page(items, more ? Cursor.after(items.getLast()) : null, total(wish), facets(wish));
    }

    Optional<Entry> entry(long id) {
        return bound(new Wish("", "", "", ""), STANDING + "select * from standing where id = :id")
                .param("id", id)
                .query(Catalogue::entry)
                .optional();
    }

    private long total(Wish wish) {
        return bound(wish, STANDING + "select count(*) from standing " + FITTING)
                .query(Long.class)
                .single();
    }

    private Map<String, List<Facet>> facets(Wish wish) {
        Map<String, List<Facet>> facets = new LinkedHashMap<>();
        facets.put("kind", facet("kind", new Wish(wish.q(), "", wish.issuer(), wish.status())));
        facets.put("issuer", facet("issuer", new Wish(wish.q(), wish.kind(), "", wish.status())));
        facets.put("status", facet("status", new Wish(wish.q(), wish.kind(), wish.issuer(), "")));
        return facets;
    }

    private List<Facet> facet(String column, Wish wish) {
        return bound(
                        wish,
                        STANDING + "select " + column + " as value, count(*) as count from standing " + FITTING
                                + " group by 1 order by min(rank) * (case '" + column
                                + "' when 'kind' then 1 else 0 end), 2 desc, 1")
                .query(Facet.class)
                .list();
    }

    private JdbcClient.StatementSpec bound(Wish wish, String sql) {
        return jdbc.sql(sql)
                .param("today", LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai")))
                .param("q", wish.q())
                .param("like", "%" + wish.q().replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("kind", wish.kind())
                .param("issuer", wish.issuer())
                .param("status", wish.status());
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getString("key"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("branch"),
                row.getString("issuer"),
                row.getString("label"),
                row.getString("document_number"),
                row.getObject("dated", LocalDate.class),
                row.getObject("effective", LocalDate.class),
                row.getObject("ended", LocalDate.class),
                row.getString("status"),
                row.getInt("versions"));
    }

    /** 游标: opaque to the caller. */
    private record Cursor(int rank, String key) {
        static Cursor of(@Nullable String text) {
            if (text == null || text.isEmpty()) {
                return new Cursor(0, "");
            }
            try {
                String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
                List<String> parts = Arrays.asList(plain.split("\\|", 2));
                return new Cursor(Integer.parseInt(parts.getFirst()), parts.get(1));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw Unfit.field("after", "游标不是本接口给出的; 请从第一页重新查询");
            }
        }

        static String after(Entry last) {
            List<String> ranks = List.of("宪法", "法律", "行政法规", "司法解释", "部门规章");
            int rank = ranks.contains(last.kind()) ? ranks.indexOf(last.kind()) + 1 : 9;
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((rank + "|" + last.key()).getBytes(StandardCharsets.UTF_8));
        }
    }
}
