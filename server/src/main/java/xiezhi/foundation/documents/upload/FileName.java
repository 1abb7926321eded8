package xiezhi.foundation.documents.upload;

import java.util.Locale;

/** 文件名: a name without path, control and direction characters, and with the ending that its content deserves. */
final class FileName {
    private static final int LONGEST = 120;

    private FileName() {}

    static String clean(String given, FileKind kind) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = last.codePoints()
                .filter(point -> !Character.isISOControl(point)
                        && Character.getType(point) != Character.FORMAT
                        && "<>:\"|?*".indexOf(point) < 0)
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip()
                .replaceAll("^\\.+", "");
        String name = plain.isEmpty() ? "未命名" : plain;
        String ending = "." + kind.extension();
        boolean fits = name.toLowerCase(Locale.ROOT).endsWith(ending)
                || kind == FileKind.JPEG && name.toLowerCase(Locale.ROOT).endsWith(".jpeg");
        return fits ? name : name + ending;
    }
}
