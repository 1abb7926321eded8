package xiezhi.foundation.documents;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** 下载: headers under which a file from a stranger can do no harm in the reader's browser. */
final class Download {
    private static final String NOTHING = "default-src 'none'; sandbox";

    private Download() {}

    /** A file under its name. */
    static ResponseEntity.BodyBuilder of(ContentDisposition.Builder disposition, String name, MediaType type) {
        return shown(type, NOTHING)
                .header(
                        "Content-Disposition",
                        disposition
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString());
    }

    /** A page. */
    static ResponseEntity.BodyBuilder shown(MediaType type, String policy) {
        return ResponseEntity.ok()
                .contentType(type)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", policy)
                .header("X-Frame-Options", "SAMEORIGIN")
                .header("Cache-Control", "private, no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }
}
