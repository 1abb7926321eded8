package xiezhi.foundation.documents.content;

/** 已存内容: where it lies, its SM3 digest and its size. */
public record Kept(String address, String sm3, long size) {}
