package xiezhi.foundation.statutes.reading;

import java.util.List;

/** 正文: the articles in the order of the file, and what stands before the first. */
record Body(String preamble, List<ReadArticle> articles, List<Remark> remarks) {}
