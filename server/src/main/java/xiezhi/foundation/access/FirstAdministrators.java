package xiezhi.foundation.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.identity.Directory;
import xiezhi.foundation.identity.People;
import xiezhi.foundation.identity.PersonKind;
import xiezhi.foundation.identity.PostKind;
import xiezhi.foundation.identity.Span;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.identity.UnitType;
import xiezhi.foundation.security.Administrators;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.record.Ref;

/**
 * 首任三员: an empty node gets its first administrators, two of them for security so that each can grant to the other. Their passwords are
 * random, stand in a file that only its owner can read, and must be changed at the first login. Nothing is preset.
 */
@Component
class FirstAdministrators {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrators.class);
    private final Directory directory;
    private final Accounts accounts;
    private final People people;
    private final JdbcClient sql;
    private final Clock clock;
    private final boolean wanted;
    private final Path file;

    FirstAdministrators(
            Directory directory,
            Accounts accounts,
            People people,
            JdbcClient sql,
            Clock clock,
            @Value("${xiezhi.access.first-administrators:true}") boolean wanted,
            @Value("${xiezhi.demo:false}") boolean demo,
            @Value("${xiezhi.data:data}") Path data) {
        this.directory = directory;
        this.accounts = accounts;
        this.people = people;
        this.sql = sql;
        this.clock = clock;
        this.wanted = wanted && !demo;
        this.file = data.resolve("first-administrators.txt");
    }

    private record First(String login, String name, String duty, String password) {}

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void setUp() {
        if (wanted
                && !sql.sql("select exists (select 1 from access.account)")
                        .query(Boolean.class)
                        .single()) {
            Acting.run(Actor.system("首任三员"), this::appoint);
        }
    }

    private void appoint() {
        UUID root = people.root().map(unit -> unit.id().id()).orElseGet(this::rootUnit);
        List<First> all = List.of(
                new First("sysadmin", "首任系统管理员", Administrators.SYSTEM, random()),
                new First("secadmin", "首任安全管理员甲", Administrators.SECURITY, random()),
                new First("secadmin2", "首任安全管理员乙", Administrators.SECURITY, random()),
                new First("auditadmin", "首任审计管理员", Administrators.AUDIT, random()));
        for (First first : all) {
            var hired = directory.hire(
                    first.name(),
                    PersonKind.OFFICER,
                    root,
                    first.name(),
                    PostKind.ADMINISTRATOR,
                    Span.TREE,
                    Set.of(first.duty()));
            accounts.openFirst(hired.person(), first.login(), first.password());
        }
        write(all.stream().map(f -> f.login() + " " + f.password()).collect(Collectors.joining("\n", "", "\n")));
        LOG.warn(
                "First administrators: their one-time passwords are in {}; log in, change them, and delete the file",
                file);
    }

    private UUID rootUnit() {
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
        Ref<Unit> id = Ref.next();
        directory.addUnits(List.of(new Unit(
                id,
                null,
                "000000",
                "00000000001001",
                UnitType.MINISTRY,
                1,
                "本节点 (请改为单位全称)",
                "本节点",
                null,
                null,
                null,
                null,
                today,
                null)));
        return id.id();
    }

    private void write(String content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException("首任三员的口令文件 " + file + " 不能写入", e);
        }
    }

    private static String random() {
        String letters = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";
        SecureRandom random = new SecureRandom();
        return "Xz-"
                + random.ints(16, 0, letters.length())
                        .mapToObj(i -> String.valueOf(letters.charAt(i)))
                        .collect(Collectors.joining())
                + "7";
    }
}
