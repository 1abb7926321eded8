package xiezhi.foundation.access.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import xiezhi.foundation.access.Denial;

/** 通行密钥核验 (WebAuthn level 2): what a browser's authenticator says is checked with webauthn4j; loaded at the first use. */
final class Passkeys {
    private static final List<PublicKeyCredentialParameters> ALGORITHMS = List.of(
            new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.ES256),
            new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.RS256));
    private static final ObjectConverter CONVERTER = new ObjectConverter();
    private static final WebAuthnManager MANAGER = WebAuthnManager.createNonStrictWebAuthnManager(CONVERTER);
    private static final AttestedCredentialDataConverter CREDENTIALS = new AttestedCredentialDataConverter(CONVERTER);

    private Passkeys() {}

    /** 对端: the address that browsers see and the name that keys are bound to. */
    record Site(String origin, String name) {}

    /** 新密钥: as it is stored. */
    record Made(String credentialId, String credential, long counter) {}

    /** 核验结果: which key, for whom it was made, and its counter now. */
    record Used(String credentialId, long counter) {}

    /** The challenge inside the answer of a browser; our own record says whether it was ours. */
    static String challengeOfRegistration(String json) {
        return challenge(readRegistration(json).getCollectedClientData());
    }

    static String challengeOfLogin(String json) {
        return challenge(readLogin(json).getCollectedClientData());
    }

    static String credentialIdOf(String json) {
        return url(readLogin(json).getCredentialId());
    }

    static Made register(String json, Site site, String challenge) {
        try {
            RegistrationData data = MANAGER.verify(
                    readRegistration(json),
                    new RegistrationParameters(server(site, challenge), ALGORITHMS, true, true));
            var authenticator = Objects.requireNonNull(
                    Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData());
            AttestedCredentialData credential = Objects.requireNonNull(authenticator.getAttestedCredentialData());
            return new Made(
                    url(credential.getCredentialId()),
                    Base64.getEncoder().encodeToString(CREDENTIALS.convert(credential)),
                    authenticator.getSignCount());
        } catch (WebAuthnException e) {
            throw Denial.wrong();
        }
    }

    static Used verify(String json, Site site, String challenge, String credential, long counter) {
        try {
            AttestedCredentialData known =
                    CREDENTIALS.convert(Base64.getDecoder().decode(credential));
            var stored = new CredentialRecordImpl(
                    new NoneAttestationStatement(), null, null, null, counter, known, null, null, null, null);
            AuthenticationData data = MANAGER.verify(
                    readLogin(json), new AuthenticationParameters(server(site, challenge), stored, null, true, true));
            return new Used(
                    url(data.getCredentialId()),
                    Objects.requireNonNull(data.getAuthenticatorData()).getSignCount());
        } catch (WebAuthnException e) {
            throw Denial.wrong();
        }
    }

    private static RegistrationData readRegistration(String json) {
        try {
            return MANAGER.parseRegistrationResponseJSON(json);
        } catch (RuntimeException unreadable) { // the library has many ways to say so
            throw Denial.wrong();
        }
    }

    private static AuthenticationData readLogin(String json) {
        try {
            return MANAGER.parseAuthenticationResponseJSON(json);
        } catch (RuntimeException unreadable) {
            throw Denial.wrong();
        }
    }

    private static ServerProperty server(Site site, String challenge) {
        return ServerProperty.builder()
                .origin(new Origin(site.origin()))
                .rpId(site.name())
                .challenge(new DefaultChallenge(Base64.getUrlDecoder().decode(challenge)))
                .build();
    }

    private static String challenge(com.webauthn4j.data.client.@Nullable CollectedClientData data) {
        if (data == null) {
            throw Denial.wrong();
        }
        return url(data.getChallenge().getValue());
    }

    private static String url(byte @Nullable [] bytes) {
        return bytes == null ? "" : Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
