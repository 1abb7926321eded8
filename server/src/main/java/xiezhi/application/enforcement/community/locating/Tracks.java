package xiezhi.application.enforcement.community.locating;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** 定位数据来源: where positions come from; a room that receives devices answers. It is asked only after purpose and order were checked. */
public interface Tracks {

    /** The positions of the device under the order, oldest first. */
    List<Position> of(UUID order, Instant from, Instant until);

    /** 位置. */
    record Position(Instant at, double longitude, double latitude) {}
}
