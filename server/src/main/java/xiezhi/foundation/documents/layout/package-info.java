/** 版式: measures, type faces, the setting of pages, and the three presses: HTML, PDF, OFD. */
@NullMarked
package xiezhi.foundation.documents.layout;

import org.jspecify.annotations.NullMarked;
