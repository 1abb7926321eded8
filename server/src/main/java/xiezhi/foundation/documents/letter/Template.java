package xiezhi.foundation.documents.letter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Keep;

/**
 * 文书模板: a kind of document as data, from {@code documents/<room>/<template>.yaml}.
 *
 * @param code {@code room/template}
 * @param of code of the record standard whose file the document belongs to
 * @param number pattern of the number, or null where the document has none
 * @param series key under which numbers are counted; templates that share a series share the run of numbers
 * @param sealDuty duty that keeps the seal, or null where the document carries no seal
 * @param receipt whether a signed receipt is made beside the document, under the same identifier
 * @param parts the parts as written in the file; {@link Composer} reads them
 * @param placeholders names that must be given
 */
public record Template(
        String code,
        String of,
        String name,
        String english,
        String version,
        List<String> basis,
        @Nullable String number,
        String series,
        @Nullable String sealDuty,
        Keep keep,
        boolean receipt,
        List<Map<String, Object>> parts,
        Set<String> placeholders) {

    public boolean sealed() {
        return sealDuty != null;
    }
}
