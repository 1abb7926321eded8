package xiezhi.foundation.statutes.importing;

/** 导入记事: what was unclear in a file, why, and what to do; from the file's last reading. */
public record Problem(String path, int line, String kind, String weight, String finding, String advice) {}
