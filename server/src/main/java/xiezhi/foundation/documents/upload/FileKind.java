package xiezhi.foundation.documents.upload;

import org.springframework.http.MediaType;

/** 文件种类: the six that are accepted. */
public enum FileKind {
    PDF("pdf", MediaType.APPLICATION_PDF),
    OFD("ofd", MediaType.parseMediaType("application/ofd")),
    JPEG("jpg", MediaType.IMAGE_JPEG),
    PNG("png", MediaType.IMAGE_PNG),
    TXT("txt", MediaType.TEXT_PLAIN),
    DOCX("docx", MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document"));

    private final String extension;
    private final MediaType media;

    FileKind(String extension, MediaType media) {
        this.extension = extension;
        this.media = media;
    }

    public String extension() {
        return extension;
    }

    public MediaType media() {
        return media;
    }
}
