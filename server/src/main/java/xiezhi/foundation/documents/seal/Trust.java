package xiezhi.foundation.documents.seal;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** 信任: which roots are trusted, and which seals were revoked when. */
public interface Trust {
    Collection<X509Certificate> roots();

    /** When the seal with that identifier was revoked, if it was. */
    Optional<Instant> revokedAt(String sealId);
}
