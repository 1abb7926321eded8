package xiezhi.foundation.documents.seal;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.documents.seal.SealCheck.Code;
import xiezhi.foundation.documents.seal.SealCheck.Step;

/** 验章 (GB/T 38540-2020 clauses 6.3 and 7.3): seven checks in order, each reported. The first failure gives the result its code. */
public final class OfdVerifier {
    private final Trust trust;
    private final List<Step> steps = new ArrayList<>();
    private Code code = Code.VALID;
    private @Nullable String note;

    private OfdVerifier(Trust trust) {
        this.trust = trust;
    }

    /** Checks the package. Never throws for what a stranger put into it. */
    public static SealCheck verify(byte[] ofd, Trust trust) {
        return new OfdVerifier(trust).run(ofd);
    }

    private SealCheck run(byte[] ofd) {
        OfdParts parts;
        SealSignature signature;
        try {
            parts = OfdParts.read(ofd);
            signature = SealSignature.parse(parts.signedValue());
        } catch (IllegalArgumentException | IllegalStateException | ClassCastException e) {
            step("文件与签章结构", false, Code.UNSUPPORTED, String.valueOf(e.getMessage()));
            return new SealCheck(code, steps, null, null, null);
        }
        step("文件与签章结构", true, Code.UNSUPPORTED, "OFD (GB/T 33190) 与签章数据 (GB/T 38540) 完整");
        SealObject seal = signature.seal();
        TimeStamps.Stamp stamp = stampOf(signature);
        Instant sealed = stamp == null ? signature.at() : stamp.at();
        maker(seal, sealed);
        validity(seal, sealed);
        certificate(signature, sealed);
        step(
                "签章人证书在印章证书列表内",
                seal.lists(signature.certificate()),
                Code.CERT_NOT_IN_SEAL,
                "签章人证书" + (seal.lists(signature.certificate()) ? "在" : "不在") + "印章的证书列表内");
        digest(parts, signature);
        timeStamp(signature, stamp);
        return new SealCheck(code, steps, seal.name(), sealed, code == Code.VALID ? note : null);
    }

    private void maker(SealObject seal, Instant at) {
        Optional<X509Certificate> maker = read(seal.makerCertificate());
        boolean fits = seal.algorithm().equals(Sm2.SIGNATURE)
                && maker.isPresent()
                && trusted(maker.get(), at)
                && Sm2.verify(maker.get().getPublicKey(), seal.info(), seal.signature());
        step("制章人签名", fits, Code.SEAL_INVALID, fits ? "印章由受信任的制章人签发" : "印章不是受信任的制章人签发的, 或者内容被改动");
    }

    /** A seal revoked after the time stamp still covers what it sealed before; without a proven time it does not. */
    private void validity(SealObject seal, Instant at) {
        Optional<Instant> revoked = trust.revokedAt(seal.id());
        boolean inTime = !at.isBefore(seal.from()) && !at.isAfter(seal.until());
        boolean standing = revoked.isEmpty() || at.isBefore(revoked.get());
        revoked.filter(at::isBefore).ifPresent(then -> note = "印章已于 %s 停用; 本件的时间戳在停用之前, 仍然有效".formatted(then));
        String detail = !inTime ? "用印时印章不在有效期内" : standing ? "用印时印章在有效期内, 未停用" : "用印时印章已停用";
        step("印章有效期与状态", inTime && standing, Code.SEAL_EXPIRED, detail);
    }

    private void certificate(SealSignature signature, Instant at) {
        Optional<X509Certificate> signer = read(signature.certificate());
        boolean usable = signer.isPresent() && usage(signer.get()) && trusted(signer.get(), at);
        boolean fits = usable
                && signature.algorithm().equals(Sm2.SIGNATURE)
                && Sm2.verify(signer.get().getPublicKey(), signature.toSign(), signature.signature());
        String detail = fits ? "签章人证书可信, 签名相符" : usable ? "签名与签章数据不符" : "签章人证书不可信、已过期或者不能用于签名";
        step("签章人证书与签名", fits, Code.CERT_INVALID, detail);
    }

    private void digest(OfdParts parts, SealSignature signature) {
        List<String> changed = new ArrayList<>();
        if (!Arrays.equals(Sm2.digest(parts.signatureFile()), signature.digest())) {
            changed.add(OfdSeal.SIGNATURE);
        }
        for (Map.Entry<String, byte[]> reference : parts.references().entrySet()) {
            byte[] part = parts.part(reference.getKey());
            if (part == null || !Arrays.equals(Sm2.digest(part), reference.getValue())) {
                changed.add(reference.getKey());
            }
        }
        changed.addAll(parts.unprotected());
        step(
                "文件摘要",
                changed.isEmpty(),
                Code.DIGEST_MISMATCH,
                changed.isEmpty() ? "用印后未被改动" : "用印后被改动: " + String.join(", ", changed));
    }

    private void timeStamp(SealSignature signature, TimeStamps.@Nullable Stamp stamp) {
        if (signature.timeStamp() == null) {
            step("时间戳", true, Code.TIMESTAMP_INVALID, "没有时间戳, 以签章数据所载时间为准");
            return;
        }
        boolean fits = stamp != null && trusted(stamp.certificate(), stamp.at()) && forTime(stamp.certificate());
        step("时间戳", fits, Code.TIMESTAMP_INVALID, fits ? "时间戳可信" : "时间戳不可信");
    }

    private static TimeStamps.@Nullable Stamp stampOf(SealSignature signature) {
        byte[] token = signature.timeStamp();
        if (token == null) {
            return null;
        }
        try {
            return TimeStamps.check(token, signature.signature());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private void step(String name, boolean passed, Code failure, String detail) {
        steps.add(new Step(name, passed ? "PASS" : "FAIL", detail));
        if (!passed && code == Code.VALID) {
            code = failure;
        }
    }

    private boolean trusted(X509Certificate certificate, Instant at) {
        return trust.roots().stream().anyMatch(root -> {
            try {
                certificate.checkValidity(Date.from(at));
                root.checkValidity(Date.from(at));
                certificate.verify(root.getPublicKey(), Sm2.PROVIDER);
                return certificate.getIssuerX500Principal().equals(root.getSubjectX500Principal());
            } catch (GeneralSecurityException e) {
                return false;
            }
        });
    }

    private static boolean usage(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        return usage == null || usage[0] || usage[1];
    }

    private static boolean forTime(X509Certificate certificate) {
        try {
            List<String> uses = certificate.getExtendedKeyUsage();
            return uses != null && uses.contains("1.3.6.1.5.5.7.3.8");
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static Optional<X509Certificate> read(byte[] der) {
        try {
            return Optional.of(Sm2.certificate(der));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }
}
