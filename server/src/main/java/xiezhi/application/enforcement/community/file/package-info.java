/** 案卷: what every act on a file of this room needs: its number, its letters, whom it tells. */
@NamedInterface("files")
@NullMarked
package xiezhi.application.enforcement.community.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
