package xiezhi.foundation.statutes;

/** 法规库已更新: an import has changed the library, which now stands at this revision. */
public record LibraryGrew(long revision) {}
