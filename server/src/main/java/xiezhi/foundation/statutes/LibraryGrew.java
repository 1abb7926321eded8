package xiezhi.foundation.statutes;

/** 法规库已更新: the library stands at another revision than this node knew: after an import by anybody, and once after a start. */
public record LibraryGrew(long revision) {}
