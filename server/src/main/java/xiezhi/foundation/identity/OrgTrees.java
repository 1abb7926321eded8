package xiezhi.foundation.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import xiezhi.kernel.record.Ref;

/** 机构树缓存: the tree of the last known stamp. Any change in any instance moves the stamp, so a move is seen with the next question. */
@Component
class OrgTrees {
    private static final Map<String, UnitType> TYPES =
            Arrays.stream(UnitType.values()).collect(Collectors.toMap(UnitType::code, Function.identity()));
    private final JdbcClient sql;
    private volatile @Nullable OrgTree tree;

    OrgTrees(JdbcClient sql) {
        this.sql = sql;
    }

    /** The tree as it is now; asks for the stamp, and for the rows only when it has moved. */
    OrgTree now() {
        return at(stamp());
    }

    /** The tree at a stamp that the caller has just read. */
    OrgTree at(long stamp) {
        OrgTree known = tree;
        if (known == null || known.stamp() != stamp) {
            known = load();
            tree = known;
        }
        return known;
    }

    long stamp() {
        return sql.sql("select value from identity.stamp").query(Long.class).single();
    }

    private synchronized OrgTree load() {
        long before = stamp();
        OrgTree known = tree;
        if (known != null && known.stamp() == before) {
            return known;
        }
        List<Unit> units = sql.sql("select * from identity.unit")
                .query((row, number) -> read(row))
                .list();
        return new OrgTree(before, units);
    }

    private static Unit read(ResultSet row) throws SQLException {
        UUID parent = row.getObject("parent", UUID.class);
        return new Unit(
                Ref.of(row.getObject("id", UUID.class)),
                parent == null ? null : Ref.of(parent),
                row.getString("division_code"),
                row.getString("unit_code"),
                TYPES.getOrDefault(row.getString("unit_type"), UnitType.EXTERNAL),
                row.getInt("level"),
                row.getString("full_name"),
                row.getString("short_name"),
                row.getString("document_code"),
                row.getString("credit_code"),
                row.getString("telephone"),
                row.getString("place"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
