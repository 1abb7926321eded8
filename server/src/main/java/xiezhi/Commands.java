package xiezhi;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import xiezhi.foundation.audit.VerifyAudit;
import xiezhi.foundation.datacenter.NodeDatabase;
import xiezhi.foundation.records.RecordTypes;
import xiezhi.foundation.records.SchemaDraft;
import xiezhi.foundation.rules.Conformance;
import xiezhi.foundation.statutes.ImportStatutes;

/** 命令: the work of {@code ./xiezhi} that isn't serving: proving the trail, importing statutes, drafting migrations. The house is up, its door is shut. */
final class Commands {
    private Commands() {}

    static boolean known(String[] args) {
        return args.length > 0
                && List.of("--verify-audit", "--migration", "--statutes").contains(args[0]);
    }

    /** The data folder: as {@code --data} says, else the environment, else {@code data}. */
    static Path data(String[] args, @Nullable String environment) {
        int at = List.of(args).indexOf("--data");
        String said = at >= 0 && at + 1 < args.length ? args[at + 1] : environment;
        return Path.of(said == null ? "data" : said);
    }

    /** Runs the command and returns its exit code. */
    static int run(String[] args, Path data) {
        if (System.getenv("XIEZHI_DB_URL") == null) {
            NodeDatabase.visit(data);
        }
        SpringApplication house = new SpringApplication(Xiezhi.class);
        try (ConfigurableApplicationContext context = house.run(settings(args[0], data))) {
            return switch (args[0]) {
                case "--verify-audit" -> context.getBean(VerifyAudit.class).run(System.out);
                case "--statutes" -> statutes(context, args, System.out);
                default -> draft(context, args, System.out);
            };
        }
    }

    private static int statutes(ConfigurableApplicationContext context, String[] args, PrintStream out) {
        if (args.length < 3 || !args[1].equals("import")) {
            out.println("./xiezhi statutes import DIR [--data DIR]");
            return 2;
        }
        int code = context.getBean(ImportStatutes.class).run(Path.of(args[2]), out);
        if (code < 2) {
            context.getBean(Conformance.class).tell(out);
        }
        return code;
    }

    /** Said on the command line, so that they outrank the file of settings. */
    private static String[] settings(String command, Path data) {
        return new String[] {
            "--server.port=0",
            "--xiezhi.command=" + command,
            "--xiezhi.demo=false",
            "--xiezhi.jobs=off",
            "--xiezhi.data=" + data
        };
    }

    private static int draft(ConfigurableApplicationContext context, String[] args, PrintStream out) {
        if (args.length < 3) {
            out.println("./xiezhi migration ROOM \"what\"");
            return 2;
        }
        String room = args[1];
        SchemaDraft drafts = context.getBean(SchemaDraft.class);
        String sql = context.getBean(RecordTypes.class).all().stream()
                .filter(type -> type.room().equals(room))
                .flatMap(type -> drafts.of(type).stream())
                .collect(Collectors.joining("\n"));
        if (sql.isBlank()) {
            out.println(room + ": records and schema agree; nothing to draft");
            return 0;
        }
        return write(Path.of("server/src/main/resources/db/migration", room), args[2], sql, out);
    }

    private static int write(Path folder, String what, String sql, PrintStream out) {
        try {
            Files.createDirectories(folder);
            try (var files = Files.list(folder)) {
                long next = files.filter(f -> f.getFileName().toString().startsWith("V"))
                                .count()
                        + 1;
                Path file = folder.resolve(
                        "V%03d__%s.sql".formatted(next, what.strip().replaceAll("[^\\p{L}\\p{N}]+", "_")));
                Files.writeString(file, "-- " + what + "\n" + sql + "\n");
                out.println("Drafted " + file + "; finish it by hand");
                return 0;
            }
        } catch (IOException e) {
            out.println("Could not write the draft: " + e.getMessage());
            return 1;
        }
    }
}
