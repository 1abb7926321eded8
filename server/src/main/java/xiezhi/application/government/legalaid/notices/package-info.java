/** 通知与转交: police, procuratorate and court ask for a lawyer; places of custody forward applications. */
@NamedInterface("desks")
@NullMarked
package xiezhi.application.government.legalaid.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
