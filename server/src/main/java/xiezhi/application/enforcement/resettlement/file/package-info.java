/** 帮教办案: from the notice of a release to the end of the help. */
@NamedInterface("file")
@NullMarked
package xiezhi.application.enforcement.resettlement.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
