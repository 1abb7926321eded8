/** 通知与转交: police, procuratorate and court ask for a lawyer; places of custody forward applications. */
@NullMarked
package xiezhi.application.government.legalaid.notices;

import org.jspecify.annotations.NullMarked;
