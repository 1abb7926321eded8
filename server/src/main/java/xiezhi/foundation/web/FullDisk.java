package xiezhi.foundation.web;

import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** 磁盘已满: whether a fault came of it, in the database (SQLSTATE 53100) or while a file was written. */
final class FullDisk {
    private static final String IN_DATABASE = "53100";
    private static final String IN_FILES = "No space left on device";

    private FullDisk() {}

    static boolean caused(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (says(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(Throwable cause) {
        return switch (cause) {
            case SQLException inDatabase -> IN_DATABASE.equals(inDatabase.getSQLState());
            case IOException inFiles -> contains(inFiles.getMessage());
            default -> false;
        };
    }

    private static boolean contains(@Nullable String message) {
        return message != null && message.contains(IN_FILES);
    }
}
