package xiezhi.foundation.documents.seal;

import java.io.IOException;
import java.time.Instant;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERTaggedObject;
import org.jspecify.annotations.Nullable;

/**
 * 电子签章数据 (SES_Signature, GB/T 38540-2020 clause 7.1): one use of a seal on one document.
 *
 * @param toSign the signed part, as encoded
 * @param digest SM3 of the file that lists the protected parts
 * @param property path of that file within the package
 * @param timeStamp RFC 3161 token over the signature, or null
 */
public record SealSignature(
        byte[] toSign,
        SealObject seal,
        Instant at,
        byte[] digest,
        String property,
        byte[] certificate,
        ASN1ObjectIdentifier algorithm,
        byte[] signature,
        byte @Nullable [] timeStamp) {

    /** Makes the signed value of a use. */
    static byte[] make(
            SealObject seal, Instant at, byte[] digest, String property, Credential signer, TimeStamps.Stamper time) {
        ASN1Sequence toSign = SealObject.sequence(
                new ASN1Integer(4),
                seal.encoded(),
                SealObject.time(at),
                new DERBitString(digest),
                new DERIA5String(property));
        byte[] signature = signer.sign(SealObject.bytes(toSign));
        return SealObject.bytes(SealObject.sequence(
                toSign,
                new DEROctetString(signer.der()),
                Sm2.SIGNATURE,
                new DERBitString(signature),
                new DERTaggedObject(true, 0, new DERBitString(time.stamp(signature)))));
    }

    /** Reads a signed value; anything that is not one is an {@link IllegalArgumentException}. */
    static SealSignature parse(byte[] der) {
        try {
            ASN1Sequence whole = ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(der));
            ASN1Sequence toSign = ASN1Sequence.getInstance(whole.getObjectAt(0));
            return new SealSignature(
                    SealObject.bytes(toSign),
                    SealObject.parse(SealObject.bytes(ASN1Sequence.getInstance(toSign.getObjectAt(1)))),
                    ASN1GeneralizedTime.getInstance(toSign.getObjectAt(2))
                            .getDate()
                            .toInstant(),
                    ASN1BitString.getInstance(toSign.getObjectAt(3)).getOctets(),
                    ASN1IA5String.getInstance(toSign.getObjectAt(4)).getString(),
                    ASN1OctetString.getInstance(whole.getObjectAt(1)).getOctets(),
                    ASN1ObjectIdentifier.getInstance(whole.getObjectAt(2)),
                    ASN1BitString.getInstance(whole.getObjectAt(3)).getOctets(),
                    whole.size() > 4
                            ? ASN1BitString.getInstance(ASN1TaggedObject.getInstance(whole.getObjectAt(4))
                                            .getExplicitBaseObject())
                                    .getOctets()
                            : null);
        } catch (IOException | java.text.ParseException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("不是电子签章: " + e.getMessage(), e);
        }
    }
}
