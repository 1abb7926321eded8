package xiezhi.foundation.documents.seal;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** 时间戳 (GB/T 20520, RFC 3161): says when a signature was there, so that a later revocation does not undo it. */
final class TimeStamps {
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.3.6.1.4.1.13762.3");

    private TimeStamps() {}

    /** 时间戳机构: stamps the bytes with the present. */
    interface Stamper {
        byte[] stamp(byte[] content);
    }

    /** 时间戳内容. */
    record Stamp(Instant at, X509Certificate certificate) {}

    static byte[] stamp(byte[] content, Instant at, Credential authority) {
        try {
            var digests = new JcaDigestCalculatorProviderBuilder()
                    .setProvider(Sm2.PROVIDER)
                    .build();
            var signer = new JcaSimpleSignerInfoGeneratorBuilder()
                    .setProvider(Sm2.PROVIDER)
                    .build("SM3WITHSM2", authority.key(), authority.certificate());
            var generator =
                    new TimeStampTokenGenerator(signer, digests.get(new AlgorithmIdentifier(Sm2.DIGEST)), POLICY);
            generator.addCertificates(new JcaCertStore(List.of(authority.certificate())));
            var request = new TimeStampRequestGenerator();
            request.setCertReq(true);
            BigInteger serial = new BigInteger(64, new SecureRandom());
            return generator
                    .generate(request.generate(Sm2.DIGEST, Sm2.digest(content)), serial, Date.from(at))
                    .getEncoded();
        } catch (Exception e) {
            throw new IllegalStateException("时间戳不能生成", e);
        }
    }

    /** Reads and checks a token over the bytes. Whose certificate it is must still be looked at. */
    static Stamp check(byte[] token, byte[] content) {
        try {
            TimeStampToken stamp = new TimeStampToken(new CMSSignedData(token));
            if (!Arrays.equals(stamp.getTimeStampInfo().getMessageImprintDigest(), Sm2.digest(content))) {
                throw new IllegalArgumentException("时间戳不是盖在这个签名上的");
            }
            X509Certificate certificate = certificateOf(stamp);
            stamp.validate(new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(Sm2.PROVIDER)
                    .build(certificate));
            return new Stamp(stamp.getTimeStampInfo().getGenTime().toInstant(), certificate);
        } catch (IllegalArgumentException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalArgumentException("时间戳无效: " + e.getMessage(), e);
        }
    }

    private static X509Certificate certificateOf(TimeStampToken stamp)
            throws java.io.IOException, java.security.cert.CertificateException {
        for (Object one : stamp.getCertificates().getMatches(null)) {
            if (one instanceof X509CertificateHolder holder && stamp.getSID().match(holder)) {
                return Sm2.certificate(holder.getEncoded());
            }
        }
        throw new IllegalArgumentException("时间戳没有证书");
    }
}
