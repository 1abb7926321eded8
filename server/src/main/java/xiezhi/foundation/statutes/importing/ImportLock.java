package xiezhi.foundation.statutes.importing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import xiezhi.kernel.fault.Refusal;

/** 导入锁: one import at a time, in whichever process; the database lets go by itself when the holder dies. */
final class ImportLock implements AutoCloseable {
    private static final long KEY = 0x5354_4154_5554_4553L;
    private final Connection connection;

    private ImportLock(Connection connection) {
        this.connection = connection;
    }

    static ImportLock of(DataSource source) {
        try {
            Connection connection = source.getConnection();
            try (Statement statement = connection.createStatement();
                    var row = statement.executeQuery("select pg_try_advisory_lock(" + KEY + ")")) {
                if (row.next() && row.getBoolean(1)) {
                    return new ImportLock(connection);
                }
            }
            connection.close();
            throw Refusal.coded("IMPORT_RUNNING", "另一次法规导入正在进行", "请等它完成后再导入; 进度见法规库的导入记录");
        } catch (SQLException e) {
            throw new IllegalStateException("未能取得导入锁", e);
        }
    }

    @Override
    public void close() {
        try (connection;
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock(" + KEY + ")");
        } catch (SQLException e) {
            throw new IllegalStateException("未能释放导入锁", e);
        }
    }
}
