package xiezhi.foundation.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.fault.Unfit;
import xiezhi.kernel.record.RecordType;

/** 质量规则: runs a record's own checks over all its stored rows; the check that guards the door also finds what is already inside. */
@Component
public class RowCheck {
    private final JdbcTemplate jdbc;
    private final Binder binder;
    private final TransactionOperations transactions;

    RowCheck(JdbcTemplate jdbc, Binder binder, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.binder = binder;
        this.transactions = transactions;
    }

    /** 检查结果: how many rows were read, how many are unfit, and the first of them. */
    public record Report(long rows, long unfit, List<Finding> findings) {}

    /** 问题行. */
    public record Finding(UUID id, String message) {}

    /** Reads all rows of the record, whatever their unit, and gathers those that its checks refuse. */
    public Report check(RecordType<?> type, int examples) {
        Reading<?> reading = new Reading<>(type, binder, examples);
        Actor system = Actor.system("质量检查");
        Acting.run(
                system,
                () -> transactions.executeWithoutResult(tx -> {
                    JdbcTemplate streaming = new JdbcTemplate(java.util.Objects.requireNonNull(jdbc.getDataSource()));
                    streaming.setFetchSize(500);
                    streaming.query("select %s from %s t".formatted(Table.of(type).columns, type.table()), reading);
                }));
        return new Report(reading.rows, reading.unfit, reading.findings);
    }

    private static final class Reading<R extends Record> implements RowCallbackHandler {
        private final RecordType<R> type;
        private final Binder binder;
        private final int examples;
        private final List<Finding> findings = new ArrayList<>();
        private long rows;
        private long unfit;

        Reading(RecordType<R> type, Binder binder, int examples) {
            this.type = type;
            this.binder = binder;
            this.examples = examples;
        }

        @Override
        public void processRow(ResultSet row) throws SQLException {
            rows++;
            try {
                binder.read(type, row);
            } catch (Unfit e) {
                unfit++;
                if (findings.size() < examples) {
                    findings.add(new Finding(row.getObject(1, UUID.class), String.valueOf(e.getMessage())));
                }
            }
        }
    }
}
