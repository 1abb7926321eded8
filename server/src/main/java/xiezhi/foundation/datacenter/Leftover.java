package xiezhi.foundation.datacenter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** 遗留进程: the server of a start that was killed goes on without its parent; it is stopped before the folder is opened again. */
final class Leftover {
    private static final String PID_FILE = "postmaster.pid";

    private Leftover() {}

    static void stop(Path folder) throws IOException {
        running(folder).ifPresent(Leftover::stopFast);
        Files.deleteIfExists(folder.resolve(PID_FILE));
    }

    /** The server over the folder, if one is alive. */
    static Optional<ProcessHandle> running(Path folder) {
        return pidOf(folder)
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(Leftover::isPostgres);
    }

    /** The number in the file; a crash may have left it empty. */
    private static Optional<Long> pidOf(Path folder) {
        try {
            return Files.readAllLines(folder.resolve(PID_FILE)).stream()
                    .limit(1)
                    .map(line -> Long.valueOf(line.strip()))
                    .findFirst();
        } catch (IOException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** The port of the server that runs over the folder. */
    static int portOf(Path folder) throws IOException {
        return Integer.parseInt(
                Files.readAllLines(folder.resolve(PID_FILE)).get(3).strip());
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(c -> c.contains("postgres")).orElse(false);
    }

    private static void stopFast(ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new IllegalStateException("上一次启动留下的数据库进程 " + process.pid() + " 未能停止; 请先结束它再启动", e);
        }
    }
}
