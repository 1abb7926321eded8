package xiezhi.application.government.legalaid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;

/**
 * 材料: one paper of the file.
 *
 * @param file identifier of the stored file, or null for paper that lies at the counter
 */
public record AidMaterial(
        @Item(value = "材料名称", size = 100) String name,
        @Item(value = "文件标识", size = 36) @Nullable String file,
        @Item("来源") MaterialSource source,
        @Item("收到日期") LocalDate receivedOn) {}
