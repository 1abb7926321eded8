package xiezhi.foundation.workflow;

import java.util.UUID;

/** 环节已回退: work was returned or withdrawn by hand. Published within the act, so that the room's file can follow or refuse. */
public record StepMoved(
        String process, String standard, UUID business, String from, String to, String act, String reason) {}
