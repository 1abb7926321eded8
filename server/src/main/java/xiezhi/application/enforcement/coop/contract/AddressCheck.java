package xiezhi.application.enforcement.coop.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xiezhi.kernel.record.Item;

/** 地址核实: whether the address holds and who fetches the person. */
public record AddressCheck(
        @Item("核实日期") LocalDate on,
        @Item("地址属实") boolean exists,
        @Item(value = "接送人", size = 100) @Nullable String receiver,
        @Item(value = "说明", size = 500) String note) {}
