package xiezhi.foundation.documents.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import xiezhi.foundation.documents.DocumentDuties;
import xiezhi.foundation.documents.layout.Measure;
import xiezhi.foundation.documents.layout.Sheet.SealPlace;
import xiezhi.foundation.identity.Unit;
import xiezhi.foundation.records.Placement;
import xiezhi.foundation.records.Records;
import xiezhi.foundation.records.Stored;
import xiezhi.kernel.act.Acting;
import xiezhi.kernel.act.Actor;
import xiezhi.kernel.act.May;
import xiezhi.kernel.fault.Refusal;
import xiezhi.kernel.record.Ref;

/** 印章登记: the seals of the units: made, used, revoked. */
@Service
public class SealRegister implements Trust {
    private static final Logger LOG = LoggerFactory.getLogger(SealRegister.class);
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private final JdbcClient sql;
    private final Records records;
    private final SealAuthority authority;
    private final SealPicture picture;
    private final Clock clock;
    private final Path trusted;

    SealRegister(
            JdbcClient sql,
            Records records,
            SealAuthority authority,
            SealPicture picture,
            Clock clock,
            @Value("${xiezhi.data:data}") Path data) {
        this.sql = sql;
        this.records = records;
        this.authority = authority;
        this.picture = picture;
        this.clock = clock;
        this.trusted = data.resolve("trust");
    }

    /** The seal in use at the unit today; a unit without one is given one, so that no decision waits for a stamp. */
    @Transactional
    public Seal of(Unit unit) {
        LocalDate today = LocalDate.now(clock.withZone(CHINA));
        List<UUID> ids = sql.sql(
                        "select id from documents.seal where holder = ? and status = 'ACTIVE' and valid_from <= ? and valid_to >= ? order by id limit 1")
                .params(unit.id().id(), today, today)
                .query(UUID.class)
                .list();
        return ids.isEmpty()
                ? make(unit, SealKind.OFFICIAL, "")
                : stored(ids.getFirst()).row();
    }

    /** Makes a seal for the unit. */
    private Seal make(Unit unit, SealKind kind, String purpose) {
        LocalDate today = LocalDate.now(clock.withZone(CHINA));
        Instant from = clock.instant().minus(Duration.ofMinutes(5));
        Instant until = today.plusYears(5).atStartOfDay(CHINA).toInstant();
        Ref<Seal> id = Ref.next();
        String code = "ES" + id.id().toString().replace("-", "");
        Credential signer = authority.signer(unit.fullName(), from, until);
        byte[] png = picture.draw(unit.fullName(), purpose);
        SealObject object = SealObject.make(
                new SealObject.Property(
                        code, unit.fullName(), List.of(signer.der()), from, until, png, (int) Measure.SEAL),
                authority.maker());
        Seal seal = new Seal(
                id,
                unit.id(),
                unit.fullName(),
                kind,
                code,
                DocumentDuties.SEAL,
                false,
                today,
                today.plusYears(5),
                signer.certificate().getSerialNumber().toString(16),
                SealStatus.ACTIVE,
                null);
        asSystem("制章", () -> records.add(seal, Placement.in(unit.id().id())));
        sql.sql("insert into documents.seal_object values (?, ?, ?, ?, ?)")
                .params(id.id(), object.der(), png, signer.der(), authority.sealed(signer.key()))
                .update();
        return seal;
    }

    /** Puts the seal into the package. */
    public Map<String, byte[]> apply(Seal seal, Map<String, byte[]> parts, SealPlace place, int pageId) {
        if (seal.status() != SealStatus.ACTIVE) {
            throw Refusal.under("GB/T 38540-2020", "印章“%s”已停用, 不得用印".formatted(seal.name()), "请印章管理人员启用新的印章");
        }
        return sql.sql("select object, certificate, private_key from documents.seal_object where seal = ?")
                .param(seal.id().id())
                .query((row, count) -> OfdSeal.apply(
                        parts,
                        SealObject.parse(row.getBytes(1)),
                        authority.opened(row.getBytes(2), row.getString(3)),
                        authority.stamper(),
                        place,
                        pageId,
                        clock.instant()))
                .single();
    }

    public byte[] pictureOf(UUID seal) {
        return sql.sql("select picture from documents.seal_object where seal = ?")
                .param(seal)
                .query(byte[].class)
                .single();
    }

    /** 停用: from now on the seal covers nothing new; what its time stamp proves to be older stays valid. */
    @Transactional
    @May(DocumentDuties.SEAL_REGISTER)
    public Seal revoke(Ref<Seal> id, SealStatus into) {
        Stored<Seal> now = records.lock(Seal.class, id);
        if (now.row().status() != SealStatus.ACTIVE || into == SealStatus.ACTIVE || into == SealStatus.APPLYING) {
            throw Refusal.state("只能停用在用的印章", "请核对印章状态");
        }
        return records.change(now.row().revoked(into, clock.instant()), now.version())
                .row();
    }

    /** Whether the approver of a document and the keeper of the seal must be two persons. */
    @Transactional
    @May(DocumentDuties.SEAL_REGISTER)
    public Seal keepApart(Ref<Seal> id, boolean apart) {
        Stored<Seal> now = records.lock(Seal.class, id);
        return records.change(now.row().keptApart(apart), now.version()).row();
    }

    @Override
    public Collection<X509Certificate> roots() {
        List<X509Certificate> roots = new ArrayList<>(List.of(authority.root().certificate()));
        if (Files.isDirectory(trusted)) {
            try (Stream<Path> files = Files.list(trusted)) {
                files.filter(file -> file.toString().endsWith(".cer")
                                || file.toString().endsWith(".pem"))
                        .forEach(file -> read(file).ifPresent(roots::add));
            } catch (IOException e) {
                LOG.warn("信任目录不可读: {}", trusted, e);
            }
        }
        return roots;
    }

    @Override
    public Optional<Instant> revokedAt(String sealId) {
        return sql.sql("select revoked_at from documents.seal where code = ? and revoked_at is not null")
                .param(sealId)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    private static Optional<X509Certificate> read(Path file) {
        try {
            return Optional.of(Sm2.certificate(Files.readAllBytes(file)));
        } catch (IOException | CertificateException e) {
            LOG.warn("不是可用的根证书: {}", file, e);
            return Optional.empty();
        }
    }

    private Stored<Seal> stored(UUID id) {
        return asSystem("查印章", () -> records.get(Seal.class, Ref.of(id)));
    }

    private static <T> T asSystem(String doing, java.util.function.Supplier<T> work) {
        return Acting.as(Actor.system(doing), work::get);
    }
}
