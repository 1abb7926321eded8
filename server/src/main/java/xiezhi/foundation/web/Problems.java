package xiezhi.foundation.web;

/** 问题文书: placeholder card of the room; the advice that turns faults into problem documents stands here. */
final class Problems {
    private Problems() {}
}
