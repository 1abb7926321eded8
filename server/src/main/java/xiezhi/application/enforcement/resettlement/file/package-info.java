/** 帮教办案: from the notice of a release to the end of the help. */
@NullMarked
package xiezhi.application.enforcement.resettlement.file;

import org.jspecify.annotations.NullMarked;
