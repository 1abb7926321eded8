package xiezhi.foundation.documents.seal;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTF8String;

/**
 * 电子印章对象 (SES_Seal, GB/T 38540-2020 clause 6.1): what the seal is, whose certificates may use it, its picture, signed by
 * the maker of seals.
 *
 * @param info the signed part, as encoded
 * @param signers certificates (or their SM3 digests, see {@code digests}) that may seal with it
 */
public record SealObject(
        byte[] info,
        String id,
        String name,
        List<byte[]> signers,
        boolean digests,
        Instant made,
        Instant from,
        Instant until,
        String pictureType,
        byte[] picture,
        int widthMm,
        byte[] makerCertificate,
        ASN1ObjectIdentifier algorithm,
        byte[] signature,
        ASN1Primitive encoded) {

    private static final int VERSION = 4;
    private static final int CERTIFICATES = 1;

    /** 印章属性: what is written into a new seal. */
    public record Property(
            String id,
            String name,
            List<byte[]> certificates,
            Instant from,
            Instant until,
            byte[] png,
            int diameterMm) {}

    /** Makes the object and has the maker sign it. */
    static SealObject make(Property property, Credential maker) {
        ASN1EncodableVector certificates = new ASN1EncodableVector();
        property.certificates().forEach(der -> certificates.add(new DEROctetString(der)));
        ASN1Sequence attributes = sequence(
                new ASN1Integer(1),
                new DERUTF8String(property.name()),
                new ASN1Integer(CERTIFICATES),
                new DERSequence(certificates),
                time(property.from()),
                time(property.from()),
                time(property.until()));
        ASN1Sequence picture = sequence(
                new DERIA5String("PNG"),
                new DEROctetString(property.png()),
                new ASN1Integer(property.diameterMm()),
                new ASN1Integer(property.diameterMm()));
        ASN1Sequence header = sequence(new DERIA5String("ES"), new ASN1Integer(VERSION), new DERIA5String("Xiezhi"));
        ASN1Sequence info = sequence(header, new DERIA5String(property.id()), attributes, picture);
        ASN1Sequence seal = sequence(
                info, new DEROctetString(maker.der()), Sm2.SIGNATURE, new DERBitString(maker.sign(bytes(info))));
        return parse(bytes(seal));
    }

    /** Reads a seal; anything that is not one is an {@link IllegalArgumentException}. */
    public static SealObject parse(byte[] der) {
        try {
            ASN1Primitive encoded = ASN1Primitive.fromByteArray(der);
            ASN1Sequence seal = ASN1Sequence.getInstance(encoded);
            ASN1Sequence info = ASN1Sequence.getInstance(seal.getObjectAt(0));
            ASN1Sequence header = ASN1Sequence.getInstance(info.getObjectAt(0));
            require("ES".equals(ASN1IA5String.getInstance(header.getObjectAt(0)).getString()), "印章头不是 ES");
            require(
                    ASN1Integer.getInstance(header.getObjectAt(1)).intValueExact() == VERSION,
                    "只支持第4版印章 (GB/T 38540-2020)");
            ASN1Sequence property = ASN1Sequence.getInstance(info.getObjectAt(2));
            ASN1Sequence picture = ASN1Sequence.getInstance(info.getObjectAt(3));
            boolean digests = ASN1Integer.getInstance(property.getObjectAt(2)).intValueExact() != CERTIFICATES;
            return new SealObject(
                    bytes(info),
                    ASN1IA5String.getInstance(info.getObjectAt(1)).getString(),
                    ASN1UTF8String.getInstance(property.getObjectAt(1)).getString(),
                    signers(ASN1Sequence.getInstance(property.getObjectAt(3)), digests),
                    digests,
                    instant(property, 4),
                    instant(property, 5),
                    instant(property, 6),
                    ASN1IA5String.getInstance(picture.getObjectAt(0)).getString(),
                    ASN1OctetString.getInstance(picture.getObjectAt(1)).getOctets(),
                    ASN1Integer.getInstance(picture.getObjectAt(2)).intValueExact(),
                    ASN1OctetString.getInstance(seal.getObjectAt(1)).getOctets(),
                    ASN1ObjectIdentifier.getInstance(seal.getObjectAt(2)),
                    ASN1BitString.getInstance(seal.getObjectAt(3)).getOctets(),
                    encoded);
        } catch (IOException | ArithmeticException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("不是电子印章: " + e.getMessage(), e);
        }
    }

    byte[] der() {
        return bytes(encoded);
    }

    /** Whether the certificate is among those that may seal with this seal. */
    boolean lists(byte[] certificate) {
        byte[] sought = digests ? Sm2.digest(certificate) : certificate;
        return signers.stream().anyMatch(known -> Arrays.equals(known, sought));
    }

    private static List<byte[]> signers(ASN1Sequence list, boolean digests) {
        List<byte[]> signers = new ArrayList<>();
        for (var one : list) {
            var octets = digests ? ASN1Sequence.getInstance(one).getObjectAt(1) : one;
            signers.add(ASN1OctetString.getInstance(octets).getOctets());
        }
        return signers;
    }

    private static Instant instant(ASN1Sequence from, int place) {
        try {
            return ASN1GeneralizedTime.getInstance(from.getObjectAt(place))
                    .getDate()
                    .toInstant();
        } catch (java.text.ParseException e) {
            throw new IllegalArgumentException("印章中的时间无法读出", e);
        }
    }

    static ASN1GeneralizedTime time(Instant instant) {
        return new ASN1GeneralizedTime(Date.from(instant));
    }

    static ASN1Sequence sequence(org.bouncycastle.asn1.ASN1Encodable... parts) {
        return new DERSequence(parts);
    }

    static byte[] bytes(org.bouncycastle.asn1.ASN1Object object) {
        try {
            return object.getEncoded("DER");
        } catch (IOException e) {
            throw new IllegalStateException("不可编码", e);
        }
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
