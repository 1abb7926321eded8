/** 引导式问答: interviews as data: one question a page, branches, reasons for asking, a review page, and a document at the end. */
@NullMarked
package xiezhi.application.publicservice.assistant.interview;

import org.jspecify.annotations.NullMarked;
