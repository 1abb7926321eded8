package xiezhi.foundation.records;

import java.util.UUID;

/** 人名: how the store asks who a person is; identity answers. */
@FunctionalInterface
public interface Names {
    /** The display name of a person, or 未知. */
    String of(UUID person);
}
