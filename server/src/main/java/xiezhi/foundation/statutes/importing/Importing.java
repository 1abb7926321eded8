package xiezhi.foundation.statutes.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import xiezhi.foundation.statutes.RightOfWay;
import xiezhi.foundation.statutes.reading.InstrumentReader;
import xiezhi.foundation.statutes.reading.Remark;
import xiezhi.foundation.statutes.reading.Remark.Kind;

/** 导入: reads a folder of instruments into the library. May be cut off at any time and begun again: what is done is not done twice. */
@Service
public class Importing {
    private final Shelving shelving;
    private final Reckoning reckoning;
    private final Runs runs;
    private final RightOfWay way;

    Importing(Shelving shelving, Reckoning reckoning, Runs runs, RightOfWay way) {
        this.shelving = shelving;
        this.reckoning = reckoning;
        this.runs = runs;
        this.way = way;
    }

    /** Imports the folder; refuses when another import is at work on this library. */
    public RunReport run(Path root, Progress progress) {
        try (ImportLock lock = runs.lock()) {
            Folder folder = new Folder(root);
            List<Path> files = folder.files();
            boolean cutOff = runs.closeCutOff();
            Tally tally = new Tally(runs.open(root.toAbsolutePath().toString(), files.size()), files.size());
            try {
                for (Path file : files) {
                    way.give();
                    one(folder, file, tally);
                    progress.at(tally.done(), files.size(), tally.articles());
                }
                reckoning.close(tally.read() > 0 || cutOff);
                return runs.close(tally, "done");
            } catch (RuntimeException e) {
                runs.close(tally, "failed");
                throw e;
            }
        }
    }

    private void one(Folder folder, Path file, Tally tally) {
        String path = folder.name(file);
        byte[] bytes;
        try {
            bytes = bytes(file);
        } catch (IOException e) {
            store(tally, path, new byte[0], refused(Kind.UNREADABLE, "文件读不出来: " + e.getMessage(), "请检查文件权限后再次导入"));
            return;
        }
        if (shelving.done(path, Digests.sha256(bytes))) {
            tally.kept++;
            return;
        }
        store(
                tally,
                path,
                bytes,
                Folder.isText(path)
                        ? InstrumentReader.read(path, bytes)
                        : refused(Kind.NOT_A_TEXT_FILE, "不是 .md 或者 .txt 文本文件", "Word、PDF 等请先另存为 UTF-8 文本"));
    }

    /** Of a file beyond all measure only so much as shows that it is too large. */
    private static byte[] bytes(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(InstrumentReader.LARGEST + 1);
        }
    }

    private void store(Tally tally, String path, byte[] bytes, InstrumentReader.Result result) {
        byte[] sha256 = Digests.sha256(bytes);
        int articles;
        try {
            articles = shelving.put(tally.run(), path, sha256, result);
        } catch (DataAccessException e) {
            String cause = String.valueOf(e.getMostSpecificCause().getMessage());
            articles = shelving.put(
                    tally.run(),
                    path,
                    sha256,
                    refused(Kind.UNREADABLE, "未能存入: " + cause.split("\n")[0], "请把此文件和本条记录交给维护人员"));
        }
        tally.read++;
        tally.refused += result.instrument().isEmpty() ? 1 : 0;
        tally.articles += articles;
    }

    private static InstrumentReader.Result refused(Kind kind, String finding, String advice) {
        return new InstrumentReader.Result(Optional.empty(), List.of(new Remark(kind, 0, finding, advice)));
    }

    /** 计数 of one run. */
    public static final class Tally {
        private final long run;
        private final int files;
        private int kept;
        private int read;
        private int refused;
        private int articles;

        private Tally(long run, int files) {
            this.run = run;
            this.files = files;
        }

        long run() {
            return run;
        }

        int files() {
            return files;
        }

        int kept() {
            return kept;
        }

        int read() {
            return read;
        }

        int refused() {
            return refused;
        }

        int articles() {
            return articles;
        }

        int done() {
            return kept + read;
        }
    }
}
