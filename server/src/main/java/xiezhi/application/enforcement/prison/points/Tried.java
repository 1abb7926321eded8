package xiezhi.application.enforcement.prison.points;

import java.util.List;
import xiezhi.kernel.fault.Fault;

/** 试算: the ward's month with a batch in it, and what is wrong with the batch. */
record Tried(WardMonth table, List<Fault> faults) {
    Tried {
        faults = List.copyOf(faults);
    }
}
