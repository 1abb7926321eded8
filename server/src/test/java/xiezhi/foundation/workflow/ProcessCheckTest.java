package xiezhi.foundation.workflow;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("流程审查: what may not be deployed")
class ProcessCheckTest {

    private static void check(String inside) {
        String xml = """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:flowable="http://flowable.org/bpmn"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="test">
                  <process id="p" name="测试" isExecutable="true"><startEvent id="start"/>%s<endEvent id="end"/></process>
                </definitions>""".formatted(inside);
        ProcessCheck.all("test", BlueprintReader.model(xml).getMainProcess());
    }

    private static String line(String... nodes) {
        StringBuilder flows = new StringBuilder();
        String before = "start";
        for (String node : nodes) {
            flows.append("<sequenceFlow id=\"f")
                    .append(flows.length())
                    .append("\" sourceRef=\"")
                    .append(before)
                    .append("\" targetRef=\"")
                    .append(node)
                    .append("\"/>");
            before = node;
        }
        return flows.toString();
    }

    @Test
    void aScript() {
        assertThatThrownBy(() -> check("<scriptTask id=\"s\" scriptFormat=\"groovy\"><script>1</script></scriptTask>"
                        + line("s", "end")))
                .hasMessageContaining("s 是脚本");
    }

    @Test
    void aJavaClassBehindTheDesks() {
        assertThatThrownBy(
                        () -> check("<serviceTask id=\"s\" flowable:class=\"java.lang.Object\"/>" + line("s", "end")))
                .hasMessageContaining("只可以用表达式调用岗位");
    }

    @Test
    void anExpressionThatReachesForAClass() {
        assertThatThrownBy(() -> check("<serviceTask id=\"s\" flowable:expression=\"${''.getClass().forName('x')}\"/>"
                        + line("s", "end")))
                .hasMessageContaining("越出了许可名单");
    }

    @Test
    void aStepThatNobodyCanDo() {
        assertThatThrownBy(() -> check("<userTask id=\"u\" name=\"无人\"/>" + line("u", "end")))
                .hasMessageContaining("没有候选职责");
    }

    @Test
    void aJoinThatClosesNoFork() {
        String nodes = """
                <parallelGateway id="fork"/><userTask id="a" name="甲" flowable:assignee="${x}"/><userTask id="b" name="乙" flowable:assignee="${x}"/>
                <userTask id="c" name="丙" flowable:assignee="${x}"/>
                <sequenceFlow id="1" sourceRef="start" targetRef="fork"/><sequenceFlow id="2" sourceRef="fork" targetRef="a"/>
                <sequenceFlow id="3" sourceRef="fork" targetRef="b"/><sequenceFlow id="4" sourceRef="a" targetRef="c"/>
                <sequenceFlow id="5" sourceRef="b" targetRef="c"/><sequenceFlow id="6" sourceRef="c" targetRef="end"/>""";
        assertThatThrownBy(() -> check(nodes)).hasMessageContaining("不同的并行分支");
    }

    @Test
    void aCountersignWhoseConditionAsksForSomethingElse() {
        String nodes = """
                <userTask id="u" name="会签" flowable:assignee="${x}"><multiInstanceLoopCharacteristics flowable:collection="${xs}"
                flowable:elementVariable="x"><completionCondition>${desk.anything() and agree > 1}</completionCondition>
                </multiInstanceLoopCharacteristics></userTask>""" + line("u", "end");
        assertThatThrownBy(() -> check(nodes)).hasMessageContaining("desk.anything");
    }
}
