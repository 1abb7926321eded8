package xiezhi.foundation.security;

import java.util.Optional;

/** 安全检查项: one thing that a room knows could be unsafe about this node. Each room makes its own ones beans. */
public interface SafetyCheck {
    /** Stable code, {@code master-key-beside-data}; the English name is read off it. */
    String code();

    /** What it looks at, in Chinese. */
    String name();

    /** The hazard, if there is one now. */
    Optional<Hazard> look();

    /**
     * 隐患.
     *
     * @param why what can happen, and under which standard it matters
     * @param remedy what to set or to do
     */
    record Hazard(String why, String remedy) {}
}
