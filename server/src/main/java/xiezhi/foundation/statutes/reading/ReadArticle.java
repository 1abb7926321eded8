package xiezhi.foundation.statutes.reading;

/**
 * 读出的条文.
 *
 * @param number 29, 133-1, 序言, 正文, 附件1
 * @param label as people say it: 第二十九条
 * @param path 编章节, from the widest, with {@code " / "} between
 * @param text exactly as printed, its paragraphs and items on lines of their own, without the label
 */
public record ReadArticle(String number, String label, String path, String text) {}
