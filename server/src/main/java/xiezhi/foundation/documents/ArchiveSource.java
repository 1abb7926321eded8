package xiezhi.foundation.documents;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** 归档来源: what a room adds to the archive of its business beside letters and files: the record of its process, opinions, versions. */
public interface ArchiveSource {

    /** The record standards that it answers for. */
    Set<String> standards();

    /** Papers by title with its ending ({@code 办理过程.json}), as bytes in a format that lasts (JSON, TXT, PDF, OFD). */
    Map<String, byte[]> papers(UUID business);
}
