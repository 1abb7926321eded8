package xiezhi.foundation.workflow;

import java.util.Map;

/** 绘制的流程: process files that a room draws itself, deployed like those that lie in {@code processes/}. */
public interface DrawnProcesses {

    /** Name and BPMN text of each file. */
    Map<String, String> files();
}
